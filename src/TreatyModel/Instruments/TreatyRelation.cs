using System.Text.Json.Serialization;

namespace TreatyModel;

/// <summary>How a treaty stands to another instrument: in law, or as somebody puts it.</summary>
/// <remarks>
/// A closed pair. A <see cref="LegalRelation"/> cannot be made without its legal basis, a <see cref="CharacterisedRelation"/> not without somebody who
/// says so: what "revives" an old treaty in a speech ends no treaty.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(LegalRelation), "legal")]
[JsonDerivedType(typeof(CharacterisedRelation), "characterised")]
public abstract record TreatyRelation
{
    private protected TreatyRelation(InstrumentReference to)
    {
        ArgumentNullException.ThrowIfNull(to);
        To = to;
    }

    /// <summary>The other instrument.</summary>
    public InstrumentReference To { get; }

    /// <summary>From when; <see cref="FuzzyDate.Unknown"/> when not recorded.</summary>
    public FuzzyDate From { get; init; }
}
