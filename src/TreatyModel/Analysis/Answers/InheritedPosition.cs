namespace TreatyModel.Analysis;

/// <summary>A treaty of a state that is no more, and where its successor stands to it.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Succession">How the one follows the other: continuation, dissolution, ...; with date, source and whether it is disputed.</param>
public sealed record InheritedPosition(Treaty Treaty, StateSuccession Succession)
{
    /// <summary>How the predecessor stood to the treaty when it was succeeded.</summary>
    public required PartyStatus Predecessor { get; init; }

    /// <summary>How the successor stands to it on the day that was asked for, by acts of its own.</summary>
    public required PartyStatus Successor { get; init; }

    /// <summary>Where the treaty stands on that day.</summary>
    public required TreatyStatus Status { get; init; }

    /// <summary>
    /// Whether the successor is bound: by acts of its own, or because it continues the predecessor, which was bound, and the treaty is still in
    /// force; null when the record, or a succession that is no continuation, leaves it open.
    /// </summary>
    public bool? IsBound => Status.IsInForce is false ? false
        : Successor.IsBound is true ? true
        : Succession.Kind == SuccessionKind.Continuation ? Predecessor.IsBound & Status.IsInForce : null;

    /// <summary>Treaty, succession and answer on one line.</summary>
    public override string ToString() => $"{Treaty.DisplayTitle()}: {Succession}; bound: {(IsBound is { } bound ? bound ? "yes" : "no" : "not known")}";
}
