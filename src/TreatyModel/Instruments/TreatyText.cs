using TreatyModel.Text;

namespace TreatyModel;

/// <summary>One text of a treaty: in a language, of a worth, published by somebody.</summary>
/// <param name="Language">The language as an ISO 639-1 code; "" when it is not known.</param>
/// <param name="Authenticity">What the text is worth.</param>
public sealed record TreatyText(string Language, TextAuthenticity Authenticity)
{
    /// <summary>Which version it is, when there are several: "as amended 2004"; "" when there is one.</summary>
    public string Version { get; init; } = "";

    /// <summary>Who published it; null when not recorded.</summary>
    public Actor? PublishedBy { get; init; }

    /// <summary>When it was published; <see cref="FuzzyDate.Unknown"/> when not recorded.</summary>
    public FuzzyDate PublishedOn { get; init; }

    /// <summary>The document in which it stands; null when not recorded.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>The words; <see cref="Excerpt.None"/> when the text itself is not here.</summary>
    public Excerpt Body { get; init; }

    /// <summary>Language and worth on one line.</summary>
    public override string ToString() => $"{Language} ({Authenticity})";
}
