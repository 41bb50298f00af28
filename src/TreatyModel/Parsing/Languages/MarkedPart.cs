using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>A trigger, exception, qualifier or temporal term of a sentence that is read by marks.</summary>
/// <param name="Kind">What it is there for.</param>
/// <param name="Span">Its words.</param>
/// <param name="Detail">The number of the kind within its kind.</param>
internal readonly record struct MarkedPart(ClausePartKind Kind, TextSpan Span, short Detail);
