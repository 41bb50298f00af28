using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A title of a treaty.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Words">The title, with its place in the text.</param>
public sealed record Title(TitleKind Kind, Excerpt Words)
{
    /// <summary>The language as an ISO 639-1 code; "" when it is not known.</summary>
    public string Language { get; init; } = "";

    /// <summary>The document that uses it; null for a title that the text itself bears.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>The title on one line.</summary>
    public override string ToString() => Words.ToString();
}
