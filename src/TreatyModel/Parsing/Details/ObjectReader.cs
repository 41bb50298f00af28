using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Reads what a verb acts on: the first noun phrase behind it that is not whom it addresses.</summary>
internal static class ObjectReader
{
    private const short OfValue = 1;

    /// <param name="text">The whole text.</param>
    /// <param name="stretch">From behind the verb to the first limit, condition or time, or to the statement's end.</param>
    /// <param name="addressee">Whom the action is addressed to: no object, where it stands in the stretch.</param>
    public static TextSpan Read(string text, TextSpan stretch, TextSpan addressee)
    {
        SmallWords small = LexiconSection.SmallWords;
        var scanner = new ScalarScanner<char>(text.AsSpan(stretch.Start, stretch.Length), LexiconSection.Clauses.For<char>(), ScanKinds.All & ~ScanKinds.Lines);
        int start = -1, end = -1;
        while (scanner.Read(out ScanEvent found))
        {
            ScanEvent e = found.Kind == ScanEventKind.Word ? small.Tag(text.AsSpan(stretch.Start, stretch.Length), found) : found;
            int at = stretch.Start + e.Start;
            if (addressee.Contains(at))
            {
                if (start >= 0) break;
                continue;
            }
            bool of = e is { Tag: LexiconTag.Preposition, Value: OfValue };
            if (start < 0)
            {
                // "ensure that ...": the clause is what is ensured.
                if (e is { Tag: LexiconTag.Relative, Value: 1 }) return Blanks.Trim(text, TextSpan.FromBounds(at, stretch.End));
                if (e.Tag is LexiconTag.Preposition or LexiconTag.Adverb or LexiconTag.Conjunction || e.Kind is not (ScanEventKind.Word or ScanEventKind.Phrase)) continue;
                if (Ends(e)) return default;
                start = at;
            }
            else if (Ends(e) || (e.Tag == LexiconTag.Preposition && !of) || e.Kind is ScanEventKind.Semicolon or ScanEventKind.Colon or ScanEventKind.SentenceEnd)
            {
                break;
            }
            if (e.Kind is ScanEventKind.Word or ScanEventKind.Phrase or ScanEventKind.CloseBracket && !of && e.Tag is not (LexiconTag.Conjunction or LexiconTag.Determiner)) end = stretch.Start + e.End;
        }
        return start < 0 || end <= start ? default : Blanks.Trim(text, TextSpan.FromBounds(start, end));
    }

    private static bool Ends(ScanEvent e) => e.Tag is LexiconTag.Relative or LexiconTag.PurposeOpener or LexiconTag.TriggerOpener or LexiconTag.TriggerPhrase or LexiconTag.ExceptionOpener
        or LexiconTag.QualifierOpener or LexiconTag.QualifierPhrase or LexiconTag.TemporalOpener or LexiconTag.TemporalPhrase or LexiconTag.Modal or LexiconTag.Finite or LexiconTag.Be;
}
