namespace TreatyModel.Scanning.Lexicon;

/// <summary>One phrase of a lexicon file.</summary>
/// <param name="Tag">What it is there for.</param>
/// <param name="Value">A number that goes with it, written <c>Tag=7</c> in the file: the value of a number word; else 0.</param>
/// <param name="Phrase">The words, in lower case, one space between two.</param>
internal readonly record struct LexiconEntry(LexiconTag Tag, short Value, string Phrase);
