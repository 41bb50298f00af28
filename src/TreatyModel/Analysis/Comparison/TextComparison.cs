using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>Turns the words that two clauses share into runs of same, removed, added and changed words.</summary>
internal static class TextComparison
{
    public static TextDifference Of(IReadOnlyList<Excerpt> left, IReadOnlyList<Excerpt> right)
    {
        var leftWords = new WordSequence(left);
        var rightWords = new WordSequence(right);
        var numbers = new Dictionary<string, int>();
        List<(int Left, int Right)> pairs = WordMatching.Of(leftWords.Numbered(numbers), rightWords.Numbered(numbers));
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        int leftAt = 0, rightAt = 0;
        for (int i = 0; i < pairs.Count;)
        {
            AddDifferent(leftWords, leftAt, pairs[i].Left, rightWords, rightAt, pairs[i].Right, changes);
            (leftAt, rightAt) = pairs[i];
            int run = 1;
            while (i + run < pairs.Count && pairs[i + run] == (leftAt + run, rightAt + run)) run++;
            run = Math.Min(leftWords.RunFrom(leftAt, leftAt + run), rightWords.RunFrom(rightAt, rightAt + run));
            changes.Add(new TextChange(ChangeKind.Same, leftWords.Run(leftAt, run), rightWords.Run(rightAt, run)));
            (i, leftAt, rightAt) = (i + run, leftAt + run, rightAt + run);
        }
        AddDifferent(leftWords, leftAt, leftWords.Count, rightWords, rightAt, rightWords.Count, changes);
        int all = leftWords.Count + rightWords.Count;
        return new TextDifference { Changes = changes.ToImmutable(), Similarity = all == 0 ? 1 : 2.0 * pairs.Count / all };
    }

    private static void AddDifferent(WordSequence left, int leftAt, int leftEnd, WordSequence right, int rightAt, int rightEnd, ImmutableArray<TextChange>.Builder changes)
    {
        while (leftAt < leftEnd || rightAt < rightEnd)
        {
            int leftRun = left.RunFrom(leftAt, leftEnd), rightRun = right.RunFrom(rightAt, rightEnd);
            ChangeKind kind = leftRun == 0 ? ChangeKind.Added : rightRun == 0 ? ChangeKind.Removed : ChangeKind.Changed;
            changes.Add(new TextChange(kind, left.Run(leftAt, leftRun), right.Run(rightAt, rightRun)));
            (leftAt, rightAt) = (leftAt + leftRun, rightAt + rightRun);
        }
    }
}
