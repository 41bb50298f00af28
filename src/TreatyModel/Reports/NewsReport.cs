using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A news report: its headline and frame, what it claims and through whom, what it says happened.</summary>
/// <remarks>Immutable, equal by value, thread-safe. Nothing is assumed that is not in the text.</remarks>
public sealed record NewsReport
{
    /// <summary>The headline; <see cref="Excerpt.None"/> when the text has none that could be told.</summary>
    public Excerpt Headline { get; init; }

    /// <summary>The dateline's place ("SEOUL"); <see cref="Excerpt.None"/> when there is none.</summary>
    public Excerpt Dateline { get; init; }

    /// <summary>The author named in a line of its own ("By …"); <see cref="Excerpt.None"/> when there is none.</summary>
    public Excerpt Byline { get; init; }

    /// <summary>The outlet or source credit; <see cref="Excerpt.None"/> when the text names none.</summary>
    public Excerpt Outlet { get; init; }

    /// <summary>The claims, in the order of their reporting words.</summary>
    public ImmutableArray<Claim> Claims { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The dates, each with its role.</summary>
    public ImmutableArray<ReportDate> Dates { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The stretches of the text, in order: what is report and what is page.</summary>
    public ImmutableArray<ReportSegment> Segments { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What stands in quotation marks.</summary>
    public ImmutableArray<Quotation> Quotations { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What happened, according to the report.</summary>
    public ImmutableArray<ReportedEvent> Events { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What the report says that a treaty obliges somebody to.</summary>
    public ImmutableArray<NormClaim> NormClaims { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What somebody calls a treaty or a relation.</summary>
    public ImmutableArray<Characterisation> Characterisations { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The treaties that the report speaks of, under the names it uses.</summary>
    public ImmutableArray<Mention> Instruments { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The provisions that it speaks of.</summary>
    public ImmutableArray<ProvisionMention> Provisions { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The states that it speaks of, also by what stands for them.</summary>
    public ImmutableArray<PartyMention> Parties { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What is thought to harm or strengthen whom.</summary>
    public ImmutableArray<Assessment> Assessments { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What others answer to the treaty with.</summary>
    public ImmutableArray<Reaction> Reactions { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What may come to pass, and what it would do to a norm of the treaty.</summary>
    public ImmutableArray<Scenario> Scenarios { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The language of the report as an ISO 639-1 code; "" when it is not known.</summary>
    public string Language { get; init; } = "";

    /// <summary>The language that it was translated from as an ISO 639-1 code; "" when it is no translation, or that is not known.</summary>
    public string TranslatedFrom { get; init; } = "";

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(NewsReport? other) => ReferenceEquals(this, other) || (other is not null && Headline == other.Headline
        && Dateline == other.Dateline && Byline == other.Byline && Outlet == other.Outlet && Sequence.Same(Claims, other.Claims)
        && Sequence.Same(Dates, other.Dates) && Sequence.Same(Segments, other.Segments) && Sequence.Same(Quotations, other.Quotations)
        && Sequence.Same(Events, other.Events) && Sequence.Same(NormClaims, other.NormClaims)
        && Sequence.Same(Characterisations, other.Characterisations) && Sequence.Same(Instruments, other.Instruments)
        && Sequence.Same(Provisions, other.Provisions) && Sequence.Same(Parties, other.Parties) && Sequence.Same(Assessments, other.Assessments)
        && Sequence.Same(Reactions, other.Reactions) && Sequence.Same(Scenarios, other.Scenarios) && Language == other.Language && TranslatedFrom == other.TranslatedFrom);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Headline, Dateline, Claims.Length);

    /// <summary>The headline and the number of claims, on one line.</summary>
    public override string ToString() => $"{(Headline.IsEmpty ? "(no headline)" : Headline)} ({Claims.Length} claims)";
}
