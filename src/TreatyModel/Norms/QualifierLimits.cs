namespace TreatyModel;

/// <summary>The law that a qualifier names as the limit.</summary>
[Flags]
public enum QualifierLimits
{
    /// <summary>None, or none of these.</summary>
    None = 0,

    /// <summary>The Charter of the United Nations.</summary>
    Charter = 1,

    /// <summary>The domestic law of a party: laws, legislation, constitutional processes.</summary>
    DomesticLaw = 2,

    /// <summary>The treaty itself or a part of it.</summary>
    ThisTreaty = 4,

    /// <summary>Another named instrument, or international law.</summary>
    OtherLaw = 8,
}
