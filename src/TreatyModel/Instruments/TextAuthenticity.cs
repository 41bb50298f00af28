namespace TreatyModel;

/// <summary>What a text of a treaty is worth.</summary>
public enum TextAuthenticity
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>An authentic text, in the sense of article 10 of the Vienna Convention.</summary>
    Authentic,

    /// <summary>A translation by a party, a depositary or the United Nations.</summary>
    OfficialTranslation,

    /// <summary>A translation by somebody else.</summary>
    UnofficialTranslation,

    /// <summary>A summary.</summary>
    Summary,

    /// <summary>A draft.</summary>
    Draft,
}
