using TreatyModel.Scanning;

namespace TreatyModel.Parsing.Headings;

/// <summary>What it says for a heading that its number stands behind another's, in the points of <see cref="HeadingEvidence"/>.</summary>
internal static class SequenceStep
{
    public const int Next = 6;

    public static int First(HeadingNumber number) => number.Major == 1 && number.Minor is 0 or 1 ? 3 : -1;

    /// <param name="before">The number before.</param>
    /// <param name="number">The number.</param>
    /// <param name="newStart">Whether a heading of another kind or a formula lies between, behind which numbers may begin anew.</param>
    public static int Of(HeadingNumber before, HeadingNumber number, bool newStart)
    {
        if (number.Follows(before)) return IsSameForm(before, number) ? Next : 1;
        if (number.Order == before.Order) return -5;
        bool begins = number is { Major: 1, Minor: 0 or 1, Suffix: 0 };
        if (begins) return newStart ? 0 : -6;
        // Chapter numbers within article numbers: 119, then 201.
        if (newStart && number.Minor == 0 && number.Major % 100 == 1 && number.Major / 100 == before.Major / 100 + 1) return 2;
        if (number.ComesSoonAfter(before)) return -1;
        bool forward = number.Order.CompareTo(before.Order) > 0;
        return forward ? newStart ? -2 : -4 : newStart ? -4 : -7;
    }

    /// <summary>Article premier, Article 2: words go with every other form, else figures go with their like.</summary>
    private static bool IsSameForm(HeadingNumber before, HeadingNumber number) =>
        before.Style == number.Style || before.Style == NumberStyle.Word || number.Style == NumberStyle.Word;
}
