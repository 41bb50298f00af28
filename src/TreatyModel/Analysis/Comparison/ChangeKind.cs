namespace TreatyModel.Analysis;

/// <summary>What became of something between two versions or two clauses.</summary>
public enum ChangeKind
{
    /// <summary>It is on both sides and the same.</summary>
    Same,

    /// <summary>It is on the right only.</summary>
    Added,

    /// <summary>It is on the left only.</summary>
    Removed,

    /// <summary>It is on both sides and different.</summary>
    Changed,
}
