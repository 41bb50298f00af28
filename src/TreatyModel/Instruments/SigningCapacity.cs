namespace TreatyModel;

/// <summary>In which capacity somebody signs, in the terms of article 7 of the Vienna Convention on the Law of Treaties.</summary>
public enum SigningCapacity
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Head of State.</summary>
    HeadOfState,

    /// <summary>Head of Government.</summary>
    HeadOfGovernment,

    /// <summary>Minister for Foreign Affairs.</summary>
    ForeignMinister,

    /// <summary>Head of a diplomatic mission.</summary>
    HeadOfMission,

    /// <summary>With full powers; other ministers need them too.</summary>
    FullPowers,

    /// <summary>As plenipotentiary, full powers not mentioned.</summary>
    Plenipotentiary,
}
