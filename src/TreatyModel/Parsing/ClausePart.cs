using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>A part of a clause and where it stands.</summary>
/// <param name="Kind">What it is there for.</param>
/// <param name="Span">Its words, in the units of the reader that found it.</param>
/// <param name="Detail">The number of the kind within its kind: a <see cref="TriggerLevel"/>, <see cref="QualifierKind"/>, <see cref="TemporalKind"/> or <see cref="ReferenceTarget"/>; 0 for an exception.</param>
public readonly record struct ClausePart(ClausePartKind Kind, TextSpan Span, int Detail);
