using TreatyModel.Scanning;

namespace TreatyModel.Parsing;

/// <summary>
/// Where a provision reader stopped at the end of a block of text, so that another can go on with the next block: a plain value that may be
/// kept across an <c>await</c>.
/// </summary>
/// <remarks>
/// <c>default</c> is the start of a text. What is inside is no business of callers, but for <see cref="Context"/>.
/// <see cref="ProvisionStreamReader"/> is the loop over blocks ready-made.
/// </remarks>
public readonly record struct ProvisionReaderState
{
    /// <summary>
    /// How many units in front of the first unread one the next block has to begin with: what decisions look back at. 0 to 1024; less only
    /// at the start of a text.
    /// </summary>
    public int Context { get; internal init; }

    internal bool Started { get; init; }

    internal ProvisionTokenKind LastKind { get; init; }

    /// <summary>Whether the text token before was cut because its block ended: no unit begins where it goes on.</summary>
    internal bool IsWithinText { get; init; }

    internal bool HasArticle { get; init; }

    internal bool IsOperative { get; init; }

    internal HeadingNumber LastArticle { get; init; }

    /// <summary>The end of the last division's number, counted back from the first unread unit; negative when it is too far away to matter.</summary>
    internal int UnitsSinceDivision { get; init; }
}
