using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>What one party owes another under one norm: an obligation or a prohibition, with its trigger, its limits and its standing on a day.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Norm">The norm.</param>
/// <param name="By">Who owes it.</param>
/// <param name="To">To whom: as the norm names it, or any other party where it names nobody.</param>
public sealed record DirectedDuty(Treaty Treaty, Norm Norm, Actor By, Actor To)
{
    /// <summary>How the bearer stands to the treaty on the day that was asked for, with the events that it rests on.</summary>
    public required PartyStatus Bearer { get; init; }

    /// <summary>How the other party stands to the treaty on that day.</summary>
    public required PartyStatus Counterparty { get; init; }

    /// <summary>Whether the duty is in force between the two; null when the record does not tell for one of them.</summary>
    public bool? IsInForce => Bearer.IsBound & Counterparty.IsBound;

    /// <summary>What has to happen first; null when it always applies.</summary>
    public Trigger? Trigger => Norm.Trigger;

    /// <summary>The laws that limit it.</summary>
    public QualifierLimits Limits => NormIndex.LimitsOf(Norm);

    /// <summary>The sentence that it rests on.</summary>
    public Excerpt Evidence => Norm.Words;

    /// <summary>Who owes what to whom, by which provision, on one line.</summary>
    public override string ToString() => $"{By} to {To}: {(Norm.Modality == Modality.Prohibition ? "not to " : "")}{Norm.Action} ({Treaty.DisplayTitle()}, {Norm.Path})";
}
