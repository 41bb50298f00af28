using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Who says so: somebody, in some document, in some words.</summary>
/// <param name="By">Who.</param>
/// <remarks>For what is said in a report through others there is <c>AttributionChain</c>; this is the record of one asserter.</remarks>
public sealed record Attribution(Actor By)
{
    /// <summary>Where it is said; null when not recorded.</summary>
    public SourceDocument? In { get; init; }

    /// <summary>The words; <see cref="Excerpt.None"/> when not recorded.</summary>
    public Excerpt Words { get; init; }

    /// <summary>Who and where on one line.</summary>
    public override string ToString() => In is null ? By.ToString() : $"{By} ({In})";
}
