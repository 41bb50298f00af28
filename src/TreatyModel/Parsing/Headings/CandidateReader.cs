using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Headings;

/// <summary>Gathers every place of a text where a heading with a known word may begin, in one pass.</summary>
internal sealed class CandidateReader(string text)
{
    /// <summary>Words of a division's heading at most; an article behind them needs no end of a sentence before it.</summary>
    private const int LongestDivisionHeading = 200;

    /// <summary>As much as is looked at to see whether a text has capitals.</summary>
    private const int CaseSample = 20_000;

    /// <summary>Small letters without which nothing can be said of that.</summary>
    private const int FewestLetters = 1_000;

    private readonly List<(HeadingNumber Number, bool IsRepaired)> readings = [];
    private readonly bool isCaseless = IsCaseless(text);
    private int divisionEnd = -1;

    /// <summary>The readings of each place in the order of the text.</summary>
    public List<HeadingCandidate> Candidates { get; } = [];

    /// <summary>Places where a text may begin anew: formulas and testimonia.</summary>
    public List<int> NewStarts { get; } = [];

    public void Read()
    {
        int script = NextScript(0);
        var scanner = new ScalarScanner<char>(text, LexiconSection.Structure.For<char>(), ScanKinds.Phrases);
        while (scanner.Read(out ScanEvent found))
        {
            for (; script >= 0 && script < found.Start; script = NextScript(script + 1)) ReadScript(script);
            if (found.Tag is LexiconTag.Formula or LexiconTag.Testimonium) NewStarts.Add(found.Start);
            else if (found.Tag == LexiconTag.DeclarationWord) ReadDeclaration(found.Start, found.End);
            else if (found.Tag is >= LexiconTag.ArticleWord and <= LexiconTag.ProtocolWord) ReadWord(HeadingKinds.Of(found.Tag), found.Start, found.End, found.Value == 1);
        }
        for (; script >= 0; script = NextScript(script + 1)) ReadScript(script);
    }

    private int NextScript(int from)
    {
        int next = text.AsSpan(Math.Min(from, text.Length)).IndexOfAny('第', '제');
        return next < 0 ? -1 : from + next;
    }

    private void ReadScript(int start)
    {
        if (!ScriptHeadings.TryRead(text, start, out ProvisionTokenKind kind, out HeadingNumber number, out int end)) return;
        Add(new HeadingCandidate(kind, start, end, number));
    }

    private void ReadWord(ProvisionTokenKind kind, int start, int end, bool standsAlone)
    {
        HeadingBefore before = HeadingSurroundings.Before(text, start);
        bool lineStart = before <= HeadingBefore.LineLeadsUp;
        bool small = !isCaseless && char.IsLower(text[start]);
        if (small && !lineStart) return;

        int at = SkipMark(TextUnits<char>.SkipBlanks(text, end));
        bool broken = at < text.Length && TextUnits<char>.IsLineEnd(text[at]);
        if (broken && kind == ProvisionTokenKind.ArticleHeading) at = TextUnits<char>.SkipBlanks(text, TextUnits<char>.SkipLineEnd(text, at));
        readings.Clear();
        if (at > end || kind == ProvisionTokenKind.ArticleHeading || at < text.Length && !char.IsAscii(text[at])) NumberReadings.Add(text, at, readings);
        // Only a word in capitals shows that this is no reference.
        bool glued = isCaseless && kind == ProvisionTokenKind.ArticleHeading && at > end && at < text.Length && char.IsAsciiLetterLower(text[at]) && char.IsUpper(text[start]);
        if (glued) NumberReadings.AddGluedSmall(text, at, readings);
        bool any = false;
        for (int i = 0; i < readings.Count; i++)
        {
            (HeadingNumber number, bool repaired) = readings[i];
            if (number.Style == NumberStyle.Letter && kind == ProvisionTokenKind.ArticleHeading && !char.IsUpper(text[number.Start])) continue;
            // On the next line only a number with its mark belongs to the word.
            if (broken && (number.Style != NumberStyle.Arabic || !lineStart && number.Minor == 0 || number.End >= text.Length || text[number.End] is not ('.' or ':'))) continue;
            bool other = number.Style == NumberStyle.Letter && readings[0].Number.Style == NumberStyle.Roman;
            var candidate = new HeadingCandidate(kind, start, number.End, number) { IsRepaired = repaired || broken, IsOtherReading = other };
            if (small && HeadingSurroundings.After(text, number.End, lineStart) != HeadingAfter.LineEnd) continue;
            any = true;
            Add(candidate);
        }
        if (any || !lineStart || !IsAloneOnLine(end)) return;
        // "PROTOCOL", "ANNEX", "ADDITIONAL ARTICLE" stand without a number when they stand alone on a line.
        if (standsAlone || kind is ProvisionTokenKind.AnnexHeading or ProvisionTokenKind.ProtocolHeading) Add(new HeadingCandidate(kind, start, end, default));
    }

    private void ReadDeclaration(int start, int end)
    {
        if (HeadingSurroundings.Before(text, start) <= HeadingBefore.LineStart && char.IsUpper(text[start]))
            Add(new HeadingCandidate(ProvisionTokenKind.DeclarationHeading, start, end, default));
    }

    private void Add(HeadingCandidate candidate)
    {
        HeadingBefore before = HeadingSurroundings.Before(text, candidate.Start);
        candidate = candidate with
        {
            Before = before,
            After = AfterOf(candidate.End, before <= HeadingBefore.LineLeadsUp),
            IsCapitals = candidate.Start + 1 < text.Length && char.IsUpper(text[candidate.Start]) && char.IsUpper(text[candidate.Start + 1]),
            IsBehindDivision = IsBehindDivision(candidate.Start),
        };
        candidate = candidate with { Evidence = HeadingEvidence.Of(candidate) };
        Candidates.Add(candidate);
        if (candidate.Kind is >= ProvisionTokenKind.PartHeading and <= ProvisionTokenKind.SectionHeading && candidate.Evidence > 0) divisionEnd = candidate.End;
    }

    /// <summary>Where a text has no capitals a small letter behind the mark says nothing.</summary>
    private HeadingAfter AfterOf(int end, bool lineStart)
    {
        HeadingAfter after = HeadingSurroundings.After(text, end, lineStart);
        if (!isCaseless) return after;
        return after switch
        {
            HeadingAfter.MarkSmall => HeadingAfter.Mark,
            HeadingAfter.Small when char.IsLetter(text[end]) && char.IsAsciiLetter(text[end - 1]) => HeadingAfter.Capital,
            _ => after,
        };
    }

    /// <summary>Whether hardly a word begins with a capital; "ARTICLE" in capitals may stand in such a text.</summary>
    private static bool IsCaseless(string text)
    {
        int letters = 0, capitals = 0;
        bool afterCapital = false;
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, CaseSample)))
        {
            bool small = char.IsLower(c);
            letters += small ? 1 : 0;
            capitals += small && afterCapital ? 1 : 0;
            afterCapital = char.IsUpper(c);
        }
        return letters > FewestLetters && capitals * 100 < letters;
    }

    private bool IsBehindDivision(int start)
    {
        if (divisionEnd < 0 || start < divisionEnd || start - divisionEnd > LongestDivisionHeading) return false;
        ReadOnlySpan<char> between = text.AsSpan(divisionEnd, start - divisionEnd).TrimStart(" .:-–—");
        return between.IndexOfAny('.', ';') < 0;
    }

    private int SkipMark(int at)
    {
        if (at >= text.Length || text[at] is not ('.' or '-' or ':' or '–' or ',' or '№' or '(')) return at;
        int next = TextUnits<char>.SkipBlanks(text, at + 1);
        // "Article (4)" is a heading, "Article (a" none.
        if (text[at] == '(') return next < text.Length && char.IsDigit(text[next]) ? next : at;
        return next;
    }

    private bool IsAloneOnLine(int end)
    {
        int next = TextUnits<char>.SkipBlanks(text, end);
        if (next < text.Length && text[next] is ':' or '.') next = TextUnits<char>.SkipBlanks(text, next + 1);
        return next >= text.Length || TextUnits<char>.IsLineEnd(text[next]);
    }
}
