using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Scanning;

/// <summary>One thing that the scanner found, and where.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tag">For a phrase: what the lexicon has it for; else <see cref="LexiconTag.None"/>.</param>
/// <param name="Value">For a phrase: the number that goes with it.</param>
/// <param name="Start">The offset of its first unit.</param>
/// <param name="End">The offset just behind its last unit.</param>
internal readonly record struct ScanEvent(ScanEventKind Kind, LexiconTag Tag, short Value, int Start, int End);
