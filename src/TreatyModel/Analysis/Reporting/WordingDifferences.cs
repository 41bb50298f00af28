using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>Says how two reports word one statement differently, and whether they differ in more than words.</summary>
internal static class WordingDifferences
{
    public static IEnumerable<WordingDifference> Between(Claim first, Claim second)
    {
        if (first.ContentPolarity != second.ContentPolarity) yield return Of(WordingDifferenceKind.Polarity, first, second);
        if (first.Factuality != second.Factuality) yield return Of(WordingDifferenceKind.Factuality, first, second);
        if (!first.Quantities.Select(q => q.Stated ?? q.Least).ToHashSet().SetEquals(second.Quantities.Select(q => q.Stated ?? q.Least))) yield return Of(WordingDifferenceKind.Number, first, second);
        foreach (TextChange change in Telling(TextComparison.Of(first.Content, second.Content).Changes))
            yield return new WordingDifference(change.Kind == ChangeKind.Changed ? WordingDifferenceKind.Wording : WordingDifferenceKind.Addition, change.Left, change.Right);
    }

    private static WordingDifference Of(WordingDifferenceKind kind, Claim first, Claim second) => new(kind, first.Content.FirstOrDefault(), second.Content.FirstOrDefault());

    /// <summary>The runs that differ; quotation marks and other marks are no difference.</summary>
    private static ImmutableArray<TextChange> Telling(ImmutableArray<TextChange> changes) =>
        [.. changes.Where(c => c.Kind != ChangeKind.Same && (HasLetter(c.Left) || HasLetter(c.Right)))];

    private static bool HasLetter(Excerpt words) => words.Text.Any(char.IsLetterOrDigit);
}
