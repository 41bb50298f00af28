namespace TreatyModel;

/// <summary>Which office it is, in the terms of article 7(2) of the Vienna Convention on the Law of Treaties.</summary>
public enum OfficeKind
{
    /// <summary>Another one.</summary>
    Other,

    /// <summary>Head of State.</summary>
    HeadOfState,

    /// <summary>Head of Government.</summary>
    HeadOfGovernment,

    /// <summary>Minister for Foreign Affairs.</summary>
    ForeignMinister,

    /// <summary>Head of a diplomatic mission.</summary>
    HeadOfMission,

    /// <summary>Representative to a conference or an international organisation.</summary>
    Representative,

    /// <summary>Another minister.</summary>
    Minister,
}
