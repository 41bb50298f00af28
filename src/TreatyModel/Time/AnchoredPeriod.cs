namespace TreatyModel;

/// <summary>A period with what it is counted from: one year after a notice is received, six months before the term ends.</summary>
/// <param name="Length">How long.</param>
/// <param name="Anchor">From or up to what.</param>
public readonly record struct AnchoredPeriod(Period Length, PeriodAnchor Anchor)
{
    /// <summary>Whether it is counted backwards: "six months before".</summary>
    public bool IsBefore { get; init; }

    /// <summary>The other end of the period.</summary>
    /// <param name="anchor">The date of the anchor.</param>
    /// <returns>The date, no more precise than the anchor allows; <see cref="FuzzyDate.Unknown"/> for an unknown anchor.</returns>
    public FuzzyDate From(FuzzyDate anchor) => IsBefore ? anchor.Minus(Length) : anchor.Plus(Length);

    /// <summary>Length and anchor, as in <c>1 year after ReceiptOfNotice</c>.</summary>
    public override string ToString() => $"{Length} {(IsBefore ? "before" : "after")} {Anchor}";
}
