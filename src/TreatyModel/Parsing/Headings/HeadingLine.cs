using TreatyModel.Scanning;

namespace TreatyModel.Parsing.Headings;

/// <summary>A short line that may be a heading in a language without a lexicon: its number, if it has one, and the words beside it.</summary>
/// <param name="Start">The first character of its words.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Number">Its number; <c>default</c> when it has none.</param>
/// <param name="FirstWord">The first word in small letters without digits; "" when the number stands alone.</param>
/// <param name="LastWord">The last word in the same form.</param>
internal readonly record struct HeadingLine(int Start, int End, HeadingNumber Number, string FirstWord, string LastWord)
{
    /// <summary>Whether empty lines stand before and behind it.</summary>
    public bool IsIsolated { get; init; }

    /// <summary>Whether every longer word beside the number begins with a capital.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence { get; init; }

    /// <summary>Whether the next number stands on the very next line: an entry of a list.</summary>
    public bool IsListed { get; init; }

    /// <summary>Characters of other text up to the next line of this kind.</summary>
    public int BodyLength { get; init; }

    public int Length => End - Start;

    public bool IsNumbered => Number.End > Number.Start;

    /// <summary>What the line says by itself for being a heading.</summary>
    public int Evidence => (IsIsolated ? 3 : IsTitle || FirstWord.Length == 0 ? 1 : -4)
        + Length switch { <= 40 => 3, <= 120 => 1, _ => -1 } - (EndsSentence && Length > 60 ? 5 : 0) - (IsListed ? 5 : 0);

    /// <summary>Whether two lines have their first or last word in common, up to a slip of the pen.</summary>
    public bool IsLike(HeadingLine other) => IsSame(FirstWord, other.FirstWord) || IsSame(LastWord, other.LastWord);

    public static bool IsSame(string left, string right)
    {
        if (left == right) return true;
        int shorter = Math.Min(left.Length, right.Length), longer = Math.Max(left.Length, right.Length);
        if (shorter < 3 || longer > 24) return false;
        if (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal)) return true;
        return longer - shorter <= 2 && HeadingRepair.Distance(left, right) <= (shorter < 5 ? 1 : 2);
    }
}
