namespace TreatyModel;

/// <summary>A relation in law: this treaty ends, amends, supplements another.</summary>
public sealed record LegalRelation : TreatyRelation
{
    /// <summary>Makes a relation.</summary>
    /// <param name="kind">What this treaty does to the other.</param>
    /// <param name="to">The other instrument.</param>
    /// <param name="basis">What in law it rests on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> or <paramref name="basis"/> is null.</exception>
    public LegalRelation(LegalRelationKind kind, InstrumentReference to, LegalBasis basis) : base(to)
    {
        ArgumentNullException.ThrowIfNull(basis);
        Kind = kind;
        Basis = basis;
    }

    /// <summary>What this treaty does to the other.</summary>
    public LegalRelationKind Kind { get; }

    /// <summary>What in law it rests on.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Kind, instrument and basis on one line.</summary>
    public override string ToString() => $"{Kind} {To}, by {Basis}";
}
