using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A treaty: what it is called, who concluded it, its provisions and what each of their sentences does.</summary>
/// <remarks>Immutable, equal by value, thread-safe. Parsed from text by <see cref="Parse"/>, read from JSON, or written by hand.</remarks>
public sealed partial record Treaty
{
    /// <summary>Its titles; the official one, when known, first.</summary>
    public ImmutableArray<Title> Titles { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What it calls itself.</summary>
    public InstrumentKind Kind { get; init; }

    /// <summary>Whether it is meant to bind.</summary>
    public BindingCharacter Binding { get; init; }

    /// <summary>Between how many sides it is.</summary>
    public Laterality Laterality { get; init; }

    /// <summary>In whose name it is concluded.</summary>
    public TreatyLevel Level { get; init; }

    /// <summary>The language of the text as an ISO 639-1 code; "" when it is not known.</summary>
    public string Language { get; init; } = "";

    /// <summary>Who concluded or joined it, as its opening or the record names them; empty when nobody is named.</summary>
    public ImmutableArray<Party> Parties { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Who signed it, for whom and as what.</summary>
    public ImmutableArray<Signatory> Signatories { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What happened to it: as far as the text says for a parsed treaty, as far as recorded for another.</summary>
    public ImmutableArray<LifecycleEvent> Events { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The dates that its text names, in the order of the text; what happened on them is in <see cref="Events"/>, as far as it happened to the treaty.</summary>
    public ImmutableArray<DateMention> Dates { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The day until which <see cref="Events"/> is a full record: what is not in it had not happened by then. <see cref="FuzzyDate.Unknown"/> by default: no claim to be full.</summary>
    public FuzzyDate RecordedUntil { get; init; }

    /// <summary>How it stands to other instruments.</summary>
    public ImmutableArray<TreatyRelation> Relations { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Its texts by language and worth; what was parsed is in <see cref="Provisions"/>.</summary>
    public ImmutableArray<TreatyText> Texts { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Its numbers in collections of treaties.</summary>
    public ImmutableArray<ExternalId> ExternalIds { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The units of the text at the outermost level, in order.</summary>
    public ImmutableArray<Provision> Provisions { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What the pages added to the text: numbers of pages, running heads, notes. In order; no provision's words, sentence or heading holds them but as <see cref="TreatyModel.Provision.Furniture"/>.</summary>
    public ImmutableArray<PageFurniture> Furniture { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What every sentence does, in the order of the text; sentences that were not understood are among them.</summary>
    public ImmutableArray<Statement> Statements { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>What it says of its own life: entry into force, duration, withdrawal, languages.</summary>
    public FinalProvisions FinalProvisions { get; init; } = FinalProvisions.None;

    /// <summary>The official title on one line, else the first; "" when there is none.</summary>
    /// <returns>A title for people.</returns>
    public string DisplayTitle() => Titles.IsEmpty ? "" : Titles[0].ToString();

    /// <summary>Whether one of the titles is a text, case and spacing apart.</summary>
    /// <param name="title">The text.</param>
    /// <returns>Whether an official, short, press or other title reads so.</returns>
    public bool IsCalled(string title) => !string.IsNullOrWhiteSpace(title)
        && Titles.Any(t => t.ToString().Equals(Blanks.Collapse(title), StringComparison.OrdinalIgnoreCase));

    /// <summary>The date of signature of the treaty as a whole, else of its first signature.</summary>
    /// <returns>The date; <see cref="FuzzyDate.Unknown"/> when none is recorded.</returns>
    public FuzzyDate SignedOn() => (Events.FirstOrDefault(e => e.Action.IsSignature() && e.Actor is null)
        ?? Events.Where(e => e.Action.IsSignature() && e.Date != FuzzyDate.Unknown).MinBy(e => e.Date))?.Date ?? FuzzyDate.Unknown;

    /// <summary>The statements that bind, free or empower somebody.</summary>
    /// <returns>The norms, in the order of the text.</returns>
    public IEnumerable<Norm> Norms() => Statements.OfType<Norm>();

    /// <summary>The sentences that were not understood.</summary>
    /// <returns>The statements of class <see cref="StatementClass.Unclassified"/>, in the order of the text.</returns>
    public IEnumerable<Statement> Unclassified() => Statements.Where(s => s.Class == StatementClass.Unclassified);

    /// <summary>How much of the text was read without being understood.</summary>
    /// <returns>The share of the statements that are unclassified, from 0 to 1; 0 when there are no statements.</returns>
    public double UnclassifiedShare() => Statements.IsEmpty ? 0 : (double)Unclassified().Count() / Statements.Length;

    /// <summary>What the treaty says its words mean.</summary>
    /// <returns>The definitions, in the order of the text.</returns>
    public IEnumerable<Definition> Definitions() => Statements.Select(Definition.Of).OfType<Definition>();

    /// <summary>Where a defined term is used.</summary>
    /// <param name="definition">A definition of this treaty.</param>
    /// <returns>The statements whose words have the term, without the definition itself, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public IEnumerable<Statement> UsesOf(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Statements.Where(s => s != definition.Statement && definition.IsUsedIn(s.Words.Text));
    }

    /// <summary>Every unit of the text, parents before children.</summary>
    /// <returns>A lazy walk in the order of the text.</returns>
    public IEnumerable<Provision> AllProvisions() => Provisions.SelectMany(p => p.DescendantsAndSelf());

    /// <summary>The articles.</summary>
    /// <returns>A lazy walk in the order of the text.</returns>
    public IEnumerable<Provision> Articles() => AllProvisions().Where(p => p.Kind == ProvisionKind.Article);

    /// <summary>The unit of a name.</summary>
    /// <param name="path">The name, for example <c>art 4(1)</c>.</param>
    /// <returns>The unit, or null when there is none of that name.</returns>
    public Provision? Provision(ProvisionPath path) => AllProvisions().FirstOrDefault(p => p.Path == path);

    /// <summary>The unit of a name.</summary>
    /// <param name="path">The name, for example <c>art 4(1)</c>.</param>
    /// <returns>The unit, or null when there is none of that name.</returns>
    /// <exception cref="FormatException"><paramref name="path"/> is no name of a provision.</exception>
    public Provision? Provision(string path) => Provision(ProvisionPath.Parse(path));

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Treaty? other) => ReferenceEquals(this, other) || (other is not null && Sequence.Same(Titles, other.Titles)
        && Kind == other.Kind && Binding == other.Binding && Laterality == other.Laterality && Level == other.Level && Language == other.Language
        && Sequence.Same(Parties, other.Parties) && Sequence.Same(Signatories, other.Signatories) && Sequence.Same(Events, other.Events) && Sequence.Same(Dates, other.Dates)
        && RecordedUntil == other.RecordedUntil && Sequence.Same(Relations, other.Relations) && Sequence.Same(Texts, other.Texts) && Sequence.Same(ExternalIds, other.ExternalIds)
        && Sequence.Same(Provisions, other.Provisions) && Sequence.Same(Furniture, other.Furniture) && Sequence.Same(Statements, other.Statements) && FinalProvisions == other.FinalProvisions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Titles), Kind, Sequence.Hash(Parties), Provisions.Length, Statements.Length);

    /// <summary>The title and the number of articles and norms, on one line.</summary>
    public override string ToString() => $"{DisplayTitle()} ({Articles().Count()} articles, {Norms().Count()} norms)";
}
