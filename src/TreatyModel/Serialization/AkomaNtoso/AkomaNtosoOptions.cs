namespace TreatyModel.Serialization;

/// <summary>What a text cannot say of itself and Akoma Ntoso wants to know; and limits for reading. Immutable: change a copy by <c>with</c>.</summary>
/// <remarks>Thread-safe, equal by value.</remarks>
public sealed record AkomaNtosoOptions
{
    private const int DefaultMaxDepth = 128;

    private const int HighestMaxDepth = 256;

    /// <summary>No jurisdiction, identifiers made from date and title.</summary>
    public static AkomaNtosoOptions Default { get; } = new();

    /// <summary>
    /// The jurisdiction in identifiers (<c>FRBRcountry</c>): <c>un</c> for treaties made by the United Nations, an ISO 3166-1 code for a State's own
    /// collection. "zz", the code for none, by default: a treaty between States is no State's own.
    /// </summary>
    public string Jurisdiction { get; init; } = "zz";

    /// <summary>The identifier of the work, beginning with "/"; "" (the default) makes it from jurisdiction, date and title.</summary>
    public string WorkUri { get; init; } = "";

    /// <summary>The day of the markup; null (the default) repeats the date of the work, so that the same model gives the same bytes.</summary>
    public DateOnly? MarkupDate { get; init; }

    /// <summary>How many elements may stand inside each other when a document is read, 1 to 256; 128 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestMaxDepth);
            field = value;
        }
    } = DefaultMaxDepth;
}
