using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A stretch of a report's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ReportSegment(SegmentKind Kind, TextSpan Span);
