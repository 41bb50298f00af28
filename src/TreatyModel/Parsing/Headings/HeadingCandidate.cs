using TreatyModel.Scanning;

namespace TreatyModel.Parsing.Headings;

/// <summary>One reading of a place where a heading may begin. Places with a doubtful number have several readings, of which one is chosen at most.</summary>
/// <param name="Kind">The heading it would be.</param>
/// <param name="Start">Where its word, or its number if that comes first, begins.</param>
/// <param name="End">Behind its word and number.</param>
/// <param name="Number">The number; <c>default</c> when there is none.</param>
internal readonly record struct HeadingCandidate(ProvisionTokenKind Kind, int Start, int End, HeadingNumber Number)
{
    public HeadingBefore Before { get; init; }

    public HeadingAfter After { get; init; }

    /// <summary>Whether the word is in capitals.</summary>
    public bool IsCapitals { get; init; }

    /// <summary>Whether a heading of a division begins shortly before, with no sentence between.</summary>
    public bool IsBehindDivision { get; init; }

    /// <summary>Whether the word or number had to be mended: "Artilce", "l7", "1 0".</summary>
    public bool IsRepaired { get; init; }

    /// <summary>Whether the number comes with a letter or number that is written the same way: the "C" of a list that begins with A.</summary>
    public bool IsOtherReading { get; init; }

    /// <summary>What the place itself says for it (above 0) or against it.</summary>
    public int Evidence { get; init; }

    public bool IsNumbered => Number.End > Number.Start;

    public bool IsAtLineStart => Before <= HeadingBefore.LineLeadsUp;
}
