using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>A claim while its sentence is being read.</summary>
internal sealed class FoundClaim(TextSpan cue, ClaimClass claimClass)
{
    public TextSpan Cue { get; } = cue;

    public ClaimClass Class { get; } = claimClass;

    /// <summary>The place of the reporting word among the sentence's events.</summary>
    public int CueIndex { get; init; }

    public bool IsNegative { get; init; }

    /// <summary>Whether it says through whom a whole sentence came: "according to", "as reported by".</summary>
    public bool IsOuter { get; init; }

    /// <summary>Whether it is a passive that names nobody.</summary>
    public bool IsPassive { get; set; }

    public List<TextSpan> Content { get; } = [];

    public List<(AttributionRole Role, TextSpan Words)> Links { get; } = [];
}
