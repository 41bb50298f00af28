using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>What a treaty promises in the terms of ATOP, the Alliance Treaty Obligations and Provisions data, with the type of alliance that follows.</summary>
/// <remarks>
/// Made from the statements of one text: what later treaties add, or what the parties did, is not in it. Immutable, equal by value, thread-safe.
/// A statement that was not understood supports nothing. Source of the variables: the ATOP codebook (Leeds), variables
/// <c>defense</c>, <c>offense</c>, <c>neutral</c>, <c>nonagg</c> and <c>consul</c>.
/// </remarks>
public sealed record AtopCoding
{
    /// <summary>ATOP <c>defense</c>: active military help when a member is attacked.</summary>
    public AtopVariable Defence { get; init; } = AtopVariable.Unknown;

    /// <summary>ATOP <c>offense</c>: active military help under other conditions than an attack on a member.</summary>
    public AtopVariable Offence { get; init; } = AtopVariable.Unknown;

    /// <summary>ATOP <c>neutral</c>: not to help an adversary of the other. Not to join an alliance against it is <c>noothall</c>, and not in it.</summary>
    public AtopVariable Neutrality { get; init; } = AtopVariable.Unknown;

    /// <summary>ATOP <c>nonagg</c>: not to use force. Not to interfere in domestic affairs is <c>interv</c>, and not in it; nor is peaceful settlement alone.</summary>
    public AtopVariable NonAggression { get; init; } = AtopVariable.Unknown;

    /// <summary>ATOP <c>consul</c>: to consult in a crisis that can become an armed conflict. A general promise to consult is not in it.</summary>
    public AtopVariable Consultation { get; init; } = AtopVariable.Unknown;

    /// <summary>The Correlates of War type. A promise of offence alone counts as <see cref="CowAllianceType.DefencePact"/>: it is a promise to intervene with force.</summary>
    public CowAllianceType AllianceType =>
        Defence.IsProvided || Offence.IsProvided ? CowAllianceType.DefencePact
        : Neutrality.IsProvided || NonAggression.IsProvided ? CowAllianceType.NeutralityOrNonAggression
        : Consultation.IsProvided ? CowAllianceType.Entente
        : new[] { Defence, Offence, Neutrality, NonAggression, Consultation }.Any(v => v.Value == AtopValue.Unknown) ? CowAllianceType.Unknown
        : CowAllianceType.None;

    /// <summary>Codes a treaty.</summary>
    /// <param name="treaty">The treaty, parsed, loaded or written by hand.</param>
    /// <returns>Its coding; every variable is <see cref="AtopValue.Unknown"/> when it has no statement that was understood, or is in another language than English, where not every promise is told.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public static AtopCoding Of(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        if (treaty.Language is not ("" or "en") || treaty.Statements.All(s => s.Class == StatementClass.Unclassified)) return new AtopCoding();
        return new AtopCoding
        {
            Defence = Collect(treaty, AtopRules.IsDefence),
            Offence = Collect(treaty, AtopRules.IsOffence),
            Neutrality = Collect(treaty, AtopRules.IsNeutrality),
            NonAggression = Collect(treaty, AtopRules.IsNonAggression),
            Consultation = Collect(treaty, AtopRules.IsCrisisConsultation),
        };
    }

    private static AtopVariable Collect(Treaty treaty, Func<Statement, bool> provides)
    {
        ImmutableArray<Statement> evidence = [.. treaty.Statements.Where(provides)];
        return evidence.IsEmpty ? AtopVariable.NotProvided : new AtopVariable { Value = AtopValue.Provided, Evidence = evidence };
    }
}
