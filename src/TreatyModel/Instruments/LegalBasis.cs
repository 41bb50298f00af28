using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What in law an act or a relation rests on: a provision of an instrument, or a rule.</summary>
/// <remarks>Never empty: each way of making one takes something that can be looked up.</remarks>
public sealed record LegalBasis
{
    /// <summary>Makes a basis.</summary>
    /// <param name="instrument">The instrument; null for the treaty at hand.</param>
    /// <param name="provision">The provision of it; <see cref="ProvisionPath.Root"/> when only words or the whole instrument are known.</param>
    /// <param name="words">The words that provide it; <see cref="Excerpt.None"/> when the provision says enough.</param>
    /// <exception cref="ArgumentException">All three are empty.</exception>
    [System.Text.Json.Serialization.JsonConstructor]
    public LegalBasis(InstrumentReference? instrument, ProvisionPath provision, Excerpt words)
    {
        if (instrument is null && provision.IsRoot && words.IsEmpty) throw new ArgumentException("a legal basis needs an instrument, a provision or words", nameof(provision));
        Instrument = instrument;
        Provision = provision;
        Words = words;
    }

    /// <summary>A basis in the treaty at hand.</summary>
    /// <param name="provision">The provision, not <see cref="ProvisionPath.Root"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="provision"/> is <see cref="ProvisionPath.Root"/>.</exception>
    public LegalBasis(ProvisionPath provision) : this(null, provision, Excerpt.None)
    {
    }

    /// <summary>A basis in another instrument, or in a rule by its name: "Vienna Convention on the Law of Treaties, article 59".</summary>
    /// <param name="instrument">The instrument, with its provision.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public LegalBasis(InstrumentReference instrument) : this(instrument ?? throw new ArgumentNullException(nameof(instrument)), instrument.Provision, Excerpt.None)
    {
    }

    /// <summary>The instrument; null for the treaty at hand.</summary>
    public InstrumentReference? Instrument { get; }

    /// <summary>The provision; <see cref="ProvisionPath.Root"/> when it is not known.</summary>
    public ProvisionPath Provision { get; }

    /// <summary>The words that provide it; <see cref="Excerpt.None"/> when not given.</summary>
    public Excerpt Words { get; }

    /// <summary>Provision and instrument on one line.</summary>
    public override string ToString() => Instrument is not null ? Instrument.ToString() : Provision.IsRoot ? Words.ToString() : Provision.ToString();
}
