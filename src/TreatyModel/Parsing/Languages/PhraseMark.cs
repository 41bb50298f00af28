using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>A phrase of a language's lexicon and where it stands.</summary>
/// <param name="Tag">What it is there for.</param>
/// <param name="Value">The value that the lexicon gives it.</param>
/// <param name="Span">Its words.</param>
internal readonly record struct PhraseMark(LexiconTag Tag, short Value, TextSpan Span);
