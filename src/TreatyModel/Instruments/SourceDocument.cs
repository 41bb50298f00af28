using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A document that says something of a treaty: a treaty series, a readout, an op-ed, a data set.</summary>
public sealed record SourceDocument
{
    /// <summary>What sort of document it is.</summary>
    public required SourceDocumentKind Kind { get; init; }

    /// <summary>Its title or citation: "United Nations Treaty Series, vol. 420, p. 152".</summary>
    public Excerpt Title { get; init; }

    /// <summary>Who issued it, or in whose name; null when not recorded.</summary>
    public Actor? Issuer { get; init; }

    /// <summary>Who wrote or spoke it, when that is somebody else; null when not recorded.</summary>
    public Actor? Author { get; init; }

    /// <summary>Where it appeared: the outlet of an op-ed, the platform of a video; null when not recorded.</summary>
    public Actor? PublishedIn { get; init; }

    /// <summary>Its date; <see cref="FuzzyDate.Unknown"/> when not recorded.</summary>
    public FuzzyDate Date { get; init; }

    /// <summary>Words that date it by something else: "hours before he arrived"; <see cref="Excerpt.None"/> when there are none.</summary>
    public Excerpt RelativeTime { get; init; }

    /// <summary>Its language as an ISO 639-1 code; "" when not recorded.</summary>
    public string Language { get; init; } = "";

    /// <summary>Where it can be had; null when not recorded.</summary>
    public Uri? Uri { get; init; }

    /// <summary>Title or kind, and date, on one line.</summary>
    public override string ToString() => $"{(Title.IsEmpty ? Kind.ToString() : Title.ToString())}{(Date == FuzzyDate.Unknown ? "" : $", {Date}")}";
}
