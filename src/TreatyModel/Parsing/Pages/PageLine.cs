namespace TreatyModel.Parsing.Pages;

/// <summary>A line that is not blank, as the search for page furniture sees it.</summary>
/// <param name="Start">Its first character that is no blank.</param>
/// <param name="End">Behind its last character that is no blank.</param>
/// <param name="Key">The line with every run of digits as one "#", for lines that may be furniture; "" for others.</param>
/// <param name="First">The value of its first number; -1 when it has none.</param>
/// <param name="Last">The value of its last number; -1 when it has none.</param>
internal readonly record struct PageLine(int Start, int End, string Key, int First, int Last)
{
    /// <summary>A number and nothing else.</summary>
    public bool IsBareNumber => Key is "#" or "i" or "I";

    /// <summary>Whether the line belongs to every page as it is, whatever other pages have: "- 12 -", "Page 12".</summary>
    public bool IsPageNumber { get; init; }

    /// <summary>How many lines of the text have the same key.</summary>
    public int Alike { get; init; }
}
