namespace TreatyModel.Analysis;

/// <summary>What kind of limit of a norm a report leaves out.</summary>
public enum LimitKind
{
    /// <summary>The Charter of the United Nations.</summary>
    Charter,

    /// <summary>The domestic law of a party.</summary>
    DomesticLaw,

    /// <summary>The treaty itself, another instrument or a rule that goes before: subject to, without prejudice to.</summary>
    OtherRule,

    /// <summary>Only so far: to the extent, as far as possible.</summary>
    Extent,

    /// <summary>As somebody sees fit: as it deems necessary.</summary>
    Discretion,

    /// <summary>Only by agreement: by mutual consent.</summary>
    Agreement,

    /// <summary>A condition: a request, a place, an adversary, that it was not provoked.</summary>
    Condition,

    /// <summary>An exception: unless, except.</summary>
    Exception,

    /// <summary>An event that has to come on top of the one that the report names.</summary>
    FurtherEvent,

    /// <summary>A time: for ten years, until, as from.</summary>
    Time,
}
