using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Gathers the statements of one list: closing words go to all of them, and the word before the last item joins them.</summary>
internal sealed class ListBuilder(SourceText source, ImmutableArray<Statement>.Builder statements)
{
    private Excerpt opening;
    private int count;

    /// <summary>The statement that was added last is an item.</summary>
    public void Add(Excerpt words)
    {
        opening = words;
        count++;
    }

    /// <summary>Words behind the last item limit every item.</summary>
    public void Close(PartList parts)
    {
        for (int i = statements.Count - count; i < statements.Count; i++) statements[i] = parts.AddTo(statements[i]);
    }

    /// <summary>The list is complete.</summary>
    public void End()
    {
        int first = statements.Count - count;
        ListJoin join = count > 1 && JoinsWithOr(statements[^2].Words.Span.End, statements[^1].Words.Span.Start) ? ListJoin.Or : ListJoin.And;
        for (int i = 0; i < count; i++) statements[first + i] = statements[first + i] with { List = new ListPlace(opening, join, i + 1, count) };
        count = 0;
    }

    private bool JoinsWithOr(int from, int to)
    {
        if (from >= to) return false;
        ReadOnlySpan<char> between = source.Text.AsSpan(from, to - from);
        foreach (Range word in between.SplitAny(' ', '\n', '\r', '\t', ';', ','))
            if (between[word].Equals("or", StringComparison.OrdinalIgnoreCase) || between[word].Equals("and/or", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
