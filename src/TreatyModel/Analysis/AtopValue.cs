namespace TreatyModel.Analysis;

/// <summary>What is known of one variable of ATOP from the text of a treaty.</summary>
public enum AtopValue
{
    /// <summary>The statements of the treaty were not read, so nothing can be said.</summary>
    Unknown,

    /// <summary>The statements were read and none provides it; 0 in ATOP.</summary>
    NotProvided,

    /// <summary>A statement provides it; 1 in ATOP.</summary>
    Provided,
}
