namespace TreatyModel;

/// <summary>A relation as somebody puts it: this treaty "revives" or "echoes" another, or is said to conflict with it.</summary>
public sealed record CharacterisedRelation : TreatyRelation
{
    /// <summary>Makes a relation.</summary>
    /// <param name="kind">What this treaty is said to do.</param>
    /// <param name="to">The other instrument.</param>
    /// <param name="attribution">Who says so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> or <paramref name="attribution"/> is null.</exception>
    public CharacterisedRelation(RelationCharacterisation kind, InstrumentReference to, Attribution attribution) : base(to)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        Kind = kind;
        Attribution = attribution;
    }

    /// <summary>What this treaty is said to do.</summary>
    public RelationCharacterisation Kind { get; }

    /// <summary>Who says so.</summary>
    public Attribution Attribution { get; }

    /// <summary>Kind, instrument and asserter on one line.</summary>
    public override string ToString() => $"{Kind} {To}, according to {Attribution}";
}
