using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What a treaty says that a word or a phrase of it means.</summary>
/// <param name="Term">The word or phrase, without quotation marks and article.</param>
/// <param name="Statement">The statement that defines it.</param>
public sealed record Definition(Excerpt Term, Statement Statement)
{
    private static readonly string[] Leads = ["the term ", "the expression ", "the word ", "the words ", "the terms ", "a ", "an ", "the "];

    /// <summary>The definition that a statement makes; null when it makes none or its term was not found.</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public static Definition? Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (statement.Class != StatementClass.Definition || statement.Verb.IsEmpty || statement.Verb.Span.Start <= statement.Words.Span.Start) return null;
        string before = statement.Words.Text[..Math.Min(statement.Words.Text.Length, statement.Verb.Span.Start - statement.Words.Span.Start)];
        int open = before.IndexOfAny(['"', '“', '«', '‘']);
        int close = open < 0 ? -1 : before.IndexOfAny(['"', '”', '»', '’'], open + 1);
        int start = close > open ? open + 1 : before.LastIndexOf(',') + 1, end = close > open ? close : before.Length;
        TextSpan span = Blanks.Trim(before, TextSpan.FromBounds(start, end));
        foreach (string lead in Leads)
            if (span.Length > lead.Length && before.AsSpan(span.Start).StartsWith(lead, StringComparison.OrdinalIgnoreCase)) span = TextSpan.FromBounds(span.Start + lead.Length, span.End);
        return span.IsEmpty ? null : new Definition(new Excerpt(before.Substring(span.Start, span.Length), span.Shift(statement.Words.Span.Start)), statement);
    }

    /// <summary>Whether the term stands in a text as a whole word, in either case; a plural in "s" counts.</summary>
    /// <param name="words">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public bool IsUsedIn(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (int at = words.IndexOf(Term.Text, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(Term.Text, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + Term.Text.Length;
            if (end < words.Length && words[end] is 's' or 'S') end++;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end >= words.Length || !char.IsLetterOrDigit(words[end]))) return true;
        }
        return false;
    }

    /// <summary>The term on one line.</summary>
    public override string ToString() => Term.ToString();
}
