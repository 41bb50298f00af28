namespace TreatyModel;

/// <summary>A season of a year, by its number in EDTF; of which hemisphere is not said.</summary>
public enum Season
{
    /// <summary>No season.</summary>
    None = 0,

    /// <summary>Spring.</summary>
    Spring = 21,

    /// <summary>Summer.</summary>
    Summer = 22,

    /// <summary>Autumn.</summary>
    Autumn = 23,

    /// <summary>Winter.</summary>
    Winter = 24,
}
