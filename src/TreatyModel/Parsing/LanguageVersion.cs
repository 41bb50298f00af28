using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>One of the languages in which a text has the same treaty.</summary>
/// <param name="Span">Where it stands, its title and preamble included.</param>
/// <param name="FirstHeading">Its first heading, as a place in the plan.</param>
/// <param name="EndHeading">The place behind its last.</param>
internal readonly record struct LanguageVersion(TextSpan Span, int FirstHeading, int EndHeading);
