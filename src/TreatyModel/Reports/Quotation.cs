using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Words in quotation marks.</summary>
/// <param name="Words">The words with their marks.</param>
/// <param name="Extent">How much it is.</param>
/// <param name="Speaker">Whose words they are; "" when no claim of the report says so (a title, a term of the reporter's own).</param>
public sealed record Quotation(Excerpt Words, QuotationExtent Extent, string Speaker)
{
    /// <summary>Whether it stands inside another quotation.</summary>
    public bool IsNested { get; init; }

    /// <summary>Whether its closing mark is there; a paragraph that another paragraph goes on with has none.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
