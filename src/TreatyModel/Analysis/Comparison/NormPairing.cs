using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Decides which norm of one clause answers to which norm of another, and lays the two side by side.</summary>
internal static class NormPairing
{
    /// <summary>Norms that share less are not the same norm in another form.</summary>
    private const double LeastLikeness = 0.2;

    public static NormComparison Compare(Norm left, Norm right) => new(left, right)
    {
        Fields = Fields(left, right),
        Text = TextComparison.Of([left.Words], [right.Words]),
    };

    /// <summary>The likest pair first; what is left over stands alone.</summary>
    public static ImmutableArray<NormComparison> Compare(ImmutableArray<Norm> left, ImmutableArray<Norm> right)
    {
        var candidates = new List<(double Likeness, int Left, int Right)>();
        for (int i = 0; i < left.Length; i++)
            for (int j = 0; j < right.Length; j++)
                if (Likeness(left[i], right[j]) is var likeness and >= LeastLikeness) candidates.Add((likeness, i, j));
        var pairs = ImmutableArray.CreateBuilder<NormComparison>();
        HashSet<int> leftTaken = [], rightTaken = [];
        foreach ((_, int i, int j) in candidates.OrderByDescending(c => c.Likeness).ThenBy(c => c.Left).ThenBy(c => c.Right))
        {
            if (leftTaken.Contains(i) || rightTaken.Contains(j)) continue;
            leftTaken.Add(i);
            rightTaken.Add(j);
            pairs.Add(Compare(left[i], right[j]));
        }
        pairs.AddRange(Enumerable.Range(0, left.Length).Where(i => !leftTaken.Contains(i)).Select(i => new NormComparison(left[i], null) { Fields = Fields(left[i], null) }));
        pairs.AddRange(Enumerable.Range(0, right.Length).Where(j => !rightTaken.Contains(j)).Select(j => new NormComparison(null, right[j]) { Fields = Fields(null, right[j]) }));
        return pairs.ToImmutable();
    }

    /// <summary>Half for what the norms do, half for their words.</summary>
    private static double Likeness(Norm left, Norm right)
    {
        double deed = left.Modality == right.Modality ? 0.5 : 0;
        if (left.Kinds.Any(k => right.Kinds.Contains(k))) deed += 0.25;
        if (left.Trigger?.Level == right.Trigger?.Level) deed += 0.25;
        return deed / 2 + TextComparison.Of([left.Words], [right.Words]).Similarity / 2;
    }

    private static ImmutableArray<FieldDifference> Fields(Norm? left, Norm? right)
    {
        var fields = ImmutableArray.CreateBuilder<FieldDifference>();
        foreach (NormField field in Enum.GetValues<NormField>())
        {
            FieldValue a = FieldValue.Of(left, field), b = FieldValue.Of(right, field);
            if (a.Text.Length > 0 || b.Text.Length > 0) fields.Add(new FieldDifference(field, a.Text, b.Text) { LeftEvidence = a.Evidence, RightEvidence = b.Evidence });
        }
        return fields.ToImmutable();
    }
}
