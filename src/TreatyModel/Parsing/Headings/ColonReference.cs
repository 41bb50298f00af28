using System.Numerics;
using TreatyModel.Scanning;

namespace TreatyModel.Parsing.Headings;

/// <summary>"Article III:2 of GATT": a colon that is glued to the number and to a digit behind it makes a reference, not a heading.</summary>
internal static class ColonReference<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <param name="text">The text.</param>
    /// <param name="numberEnd">Just behind the article's number.</param>
    public static bool IsAt(ReadOnlySpan<TUnit> text, int numberEnd) => numberEnd + 1 < text.Length
        && int.CreateTruncating(text[numberEnd]) == ':' && TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[numberEnd + 1]));
}
