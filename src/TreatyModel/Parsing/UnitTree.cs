using System.Buffers;
using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing.Signatures;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Puts tokens in their place: which unit lies in which, where each ends.</summary>
/// <param name="source">The text.</param>
/// <param name="extent">The part of it that the tokens come from: the whole, or one language's version.</param>
/// <param name="maxDepth">How deep units may lie in one another.</param>
/// <param name="diagnostics">Takes what is doubtful.</param>
/// <param name="goesOn">Whether the text is a piece of a longer one, from behind its first article.</param>
internal sealed class UnitTree(SourceText source, TextSpan extent, int maxDepth, ImmutableArray<Diagnostic>.Builder diagnostics, bool goesOn = false)
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(".,;:،。，；：।");

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(":.：。");

    private readonly List<Unit> roots = [];
    private readonly List<Unit> open = [];
    private Unit? preamble = goesOn ? null : new(ProvisionKind.Preamble, extent.Start, extent.Start);
    private HeadingNumber lastArticle, lastParagraph;
    private HeadingNumber planned;
    private int firstSign = -1;
    private TextSpan formula;
    private bool limitTold;

    public bool HasArticle { get; private set; } = goesOn;

    /// <summary>Takes the next token, with its number when that was read before.</summary>
    public void Add(ProvisionToken token, HeadingNumber number)
    {
        planned = number;
        switch (token.Kind)
        {
            case ProvisionTokenKind.PartHeading: OpenDivision(ProvisionKind.Part, token); break;
            case ProvisionTokenKind.TitleHeading: OpenDivision(ProvisionKind.Title, token); break;
            case ProvisionTokenKind.ChapterHeading: OpenDivision(ProvisionKind.Chapter, token); break;
            case ProvisionTokenKind.SectionHeading: OpenDivision(ProvisionKind.Section, token); break;
            case ProvisionTokenKind.ArticleHeading: OpenArticle(token); break;
            case ProvisionTokenKind.AnnexHeading: OpenRoot(ProvisionKind.Annex, token); break;
            case ProvisionTokenKind.ProtocolHeading: OpenRoot(ProvisionKind.Protocol, token); break;
            case ProvisionTokenKind.DeclarationHeading: OpenRoot(ProvisionKind.Declaration, token); break;
            case ProvisionTokenKind.HeadingText: Name(token); break;
            case ProvisionTokenKind.ParagraphMarker or ProvisionTokenKind.ItemMarker: OpenItem(token); break;
            case ProvisionTokenKind.PreambleHeading when preamble is { WordsEnd: < 0 }:
                firstSign = token.Span.Start;
                preamble.WordsStart = token.Span.End;
                formula = default;
                break;
            case ProvisionTokenKind.RecitalOpener when preamble is not null: OpenRecital(token); break;
            case ProvisionTokenKind.Formula when preamble is not null:
                if (firstSign < 0) firstSign = token.Span.Start;
                CloseRecital(token.Span.Start);
                formula = TextSpan.FromBounds(formula.IsEmpty ? token.Span.Start : formula.Start, token.Span.End);
                break;
            case ProvisionTokenKind.Testimonium when HasArticle: OpenConclusion(token); break;
        }
    }

    /// <summary>Closes what is open and returns the units at the outermost level.</summary>
    public List<Unit> Finish()
    {
        if (preamble is not null) CloseWithoutArticles();
        CloseDownTo(0, extent.End);
        return roots;
    }

    /// <summary>A text without articles still ends in a conclusion.</summary>
    private void CloseWithoutArticles()
    {
        int end = ConclusionStart.Find(source.Text, extent, Math.Max(formula.End, firstSign));
        ClosePreamble(end, isBodyBehind: true);
        if (end == extent.End) return;
        CloseDownTo(0, end);
        Push(new Unit(ProvisionKind.Conclusion, end, end));
    }

    private void OpenRecital(ProvisionToken token)
    {
        // "Recalling ..., having exchanged their full powers": where recitals begin with capitals, a small letter within a line begins none.
        if (!token.AtLineStart && char.IsLower(source.Text[token.Span.Start]) && preamble!.Children is [.., { Kind: ProvisionKind.Recital } before] && OpensWithCapital(before.Start)) return;
        if (firstSign < 0) firstSign = token.Span.Start;
        CloseRecital(token.Span.Start);
        formula = default;
        if (preamble!.WordsEnd < 0) preamble.WordsEnd = token.Span.Start;
        preamble.Children.Add(new Unit(ProvisionKind.Recital, token.Span.Start, token.Span.Start));
    }

    /// <summary>Whether the first word behind a mark has a capital: "(a) Recalling".</summary>
    private bool OpensWithCapital(int start)
    {
        int word = start;
        while (word < extent.End && (!char.IsLetter(source.Text[word]) || TextUnits<char>.WordEnd(source.Text, word) - word == 1)) word++;
        return word < extent.End && char.IsUpper(source.Text[word]);
    }

    private void CloseRecital(int end)
    {
        if (preamble!.Children is [.., { End: < 0 } last]) last.End = end;
    }

    /// <summary>
    /// The formula begins with the first words that enact ("have decided to conclude this Agreement ...") and ends with the sentence of the last. Where no
    /// unit follows, what stands behind it is the treaty itself, and nothing is a formula.
    /// </summary>
    private void CloseFormula(int end, bool isBodyBehind)
    {
        if (formula.IsEmpty) return;
        int mark = source.Text.AsSpan(formula.End, end - formula.End).IndexOfAny(SentenceEnds);
        int sentenceEnd = mark < 0 ? end : formula.End + mark + 1;
        while (sentenceEnd < end && source.Text[sentenceEnd] is '-' or '–' or '—') sentenceEnd++;
        bool isLast = Blanks.Trim(source.Text, TextSpan.FromBounds(sentenceEnd, end)).IsEmpty;
        if (!isLast && isBodyBehind) return;
        if (preamble!.WordsEnd < 0) preamble.WordsEnd = formula.Start;
        preamble.Children.Add(new Unit(ProvisionKind.Formula, formula.Start, formula.Start) { End = sentenceEnd });
        if (!isLast) preamble.Children.Add(new Unit(ProvisionKind.ClosingWords, sentenceEnd, sentenceEnd) { End = end });
    }

    private void ClosePreamble(int end, bool isBodyBehind = false)
    {
        CloseRecital(end);
        if (preamble!.Children.Count == 0 && !formula.IsEmpty) VerbFinalRecitals.Add(source.Text, preamble, formula.Start);
        CloseFormula(end, isBodyBehind);
        preamble.End = end;
        if (firstSign < 0 && !Blanks.Trim(source.Text, TextSpan.FromBounds(extent.Start, end)).IsEmpty && IsTitleOnly(end))
        {
            roots.Add(new Unit(ProvisionKind.TitlePage, extent.Start, extent.Start) { End = end });
            preamble = null;
            return;
        }
        int start = firstSign >= 0 ? PreambleStart.Find(source, extent.Start, firstSign)
            : PreambleStart.OfLetter(source, extent.Start, Math.Max(extent.Start, Blanks.Trim(source.Text, TextSpan.FromBounds(extent.Start, end)).End - 1));
        if (start > extent.Start && start < end) PartTitlePage(start);
        if (!Blanks.Trim(source.Text, TextSpan.FromBounds(preamble.Start, end)).IsEmpty) roots.Insert(roots.Count, preamble);
        preamble = null;
    }

    /// <summary>A list of contents, or words without a single mark that would end a clause.</summary>
    private bool IsTitleOnly(int end) => source.Text.AsSpan(extent.Start, end - extent.Start).IndexOfAny(ClauseMarks) < 0
        || diagnostics.Any(d => d.Descriptor == TreatyDiagnostics.ContentsSkipped && d.Span.Start >= extent.Start && d.Span.Start < end);

    private void PartTitlePage(int start)
    {
        if (Blanks.Trim(source.Text, TextSpan.FromBounds(extent.Start, start)).IsEmpty) return;
        roots.Add(new Unit(ProvisionKind.TitlePage, extent.Start, extent.Start) { End = start });
        Unit whole = preamble!;
        preamble = new Unit(ProvisionKind.Preamble, start, Math.Max(start, whole.WordsStart)) { WordsEnd = whole.WordsEnd, End = whole.End };
        preamble.Children.AddRange(whole.Children);
    }

    private void OpenDivision(ProvisionKind kind, ProvisionToken token)
    {
        if (preamble is not null) ClosePreamble(token.Span.Start);
        int depth = kind == ProvisionKind.Section && !token.ContentSpan.IsEmpty ? SectionOfArticle(token) : -1;
        if (depth < 0) depth = open.FindIndex(u => u.Kind >= kind && !IsContainer(u.Kind));
        CloseDownTo(depth < 0 ? open.Count : depth, token.Span.Start);
        OpenNumberedOrNot(kind, token);
        // Without a number the words are the heading.
        if (token.ContentSpan.IsEmpty) open[^1].HeadingSpan = Blanks.Trim(source.Text, token.Span);
    }

    /// <summary>The level of a section that lies within an article: behind the article's heading, with no words between, or behind another such section.</summary>
    private int SectionOfArticle(ProvisionToken token)
    {
        int article = open.FindLastIndex(u => u.Kind == ProvisionKind.Article);
        if (article < 0) return -1;
        if (article + 1 < open.Count && open[article + 1].Kind == ProvisionKind.Section) return NumberOf(token).Follows(open[article + 1].Number) ? article + 1 : -1;
        bool isFirst = open.Count == article + 1 && NumberOf(token).Major == 1;
        return isFirst && Blanks.Trim(source.Text, TextSpan.FromBounds(open[article].WordsStart, token.Span.Start)).IsEmpty ? article + 1 : -1;
    }

    private void OpenArticle(ProvisionToken token)
    {
        if (preamble is not null) ClosePreamble(token.Span.Start);
        HeadingNumber number = NumberOf(token);
        int depth = open.FindIndex(u => u.Kind >= ProvisionKind.Article && !IsContainer(u.Kind));
        CloseDownTo(depth < 0 ? open.Count : depth, token.Span.Start);
        bool starts = number.Major == 1 || number.Minor % 1000 == 1 || open.Count > 0 && open[^1].Children.Count == 0;
        if (HasArticle && !starts && !token.ContentSpan.IsEmpty && !number.Follows(lastArticle)) diagnostics.Add(new Diagnostic(TreatyDiagnostics.NumberOutOfSequence, token.Span));
        Open(ProvisionKind.Article, token, ListStyle.None, number);
        lastArticle = number;
        HasArticle = true;
    }

    private void OpenRoot(ProvisionKind kind, ProvisionToken token)
    {
        if (preamble is not null) ClosePreamble(token.Span.Start);
        CloseDownTo(0, token.Span.Start);
        OpenNumberedOrNot(kind, token);
    }

    private void OpenNumberedOrNot(ProvisionKind kind, ProvisionToken token) => Open(kind, token, ListStyle.None, token.ContentSpan.IsEmpty ? default : NumberOf(token));

    /// <summary>Units that hold a numbering of their own.</summary>
    private static bool IsContainer(ProvisionKind kind) =>
        kind is ProvisionKind.Annex or ProvisionKind.Protocol or ProvisionKind.Declaration;

    private void OpenConclusion(ProvisionToken token)
    {
        if (open is [.., { Kind: ProvisionKind.Conclusion }]) return;
        CloseDownTo(0, token.Span.Start);
        Push(new Unit(ProvisionKind.Conclusion, token.Span.Start, token.Span.Start));
    }

    private void OpenItem(ProvisionToken token)
    {
        int unit = open.FindLastIndex(u => u.Kind is ProvisionKind.Article or >= ProvisionKind.Part and <= ProvisionKind.Section || IsContainer(u.Kind));
        if (unit < 0 || IsReferredTo(token.Span.Start)) return;
        foreach (ListMark mark in ListMark.ReadingsOf(source, token))
        {
            int sibling = open.FindLastIndex(open.Count - 1, open.Count - unit - 1, mark.Follows);
            if (sibling >= 0)
            {
                OpenItemAt(sibling, token, mark);
                return;
            }
        }
        if (TryTurnToRoman(token) || token.AtLineStart && TryRepeat(token, unit)) return;
        if (!token.AtLineStart && token.Span.Start > open[^1].WordsStart && IsInsideSentence(token.Span.Start)) return;
        ListMark[] readings = [.. ListMark.ReadingsOf(source, token)];
        // A list may begin in its middle where lines are quoted: "The following is added:" and then (g).
        if (readings is [.., { Style: ListStyle.LowerLetter, IsFirst: false } letter] && token.AtLineStart && IsBehindColon(token.Span.Start) && readings.Length == 1)
        {
            OpenItemAt(open.Count, token, letter);
            return;
        }
        // "Article 2⏎3. The Board": paragraphs may be numbered through the whole treaty.
        if (readings is [{ Style: ListStyle.Arabic } through] && token.AtLineStart && open[^1].Kind == ProvisionKind.Article && open[^1].Children.Count == 0 && through.Number.Major > 1 && through.Number.Follows(lastParagraph))
        {
            OpenItemAt(open.Count, token, through);
            return;
        }
        foreach (ListMark mark in readings)
        {
            // Within running words only a list's opening or a mark at the start of a line begins a new level.
            if (mark.IsFirst && !(mark.Style == ListStyle.Dash && open[^1].Style == ListStyle.Dash))
            {
                OpenItemAt(open.Count, token, mark);
                return;
            }
            int sibling = token.AtLineStart ? open.FindLastIndex(open.Count - 1, open.Count - unit - 1, mark.FollowsWithGap) : -1;
            if (sibling < 0) continue;
            diagnostics.Add(new Diagnostic(TreatyDiagnostics.NumberOutOfSequence, token.Span));
            OpenItemAt(sibling, token, mark);
            return;
        }
    }

    /// <summary>"laid down in paragraph⏎(2) below": no mark of an item.</summary>
    private bool IsReferredTo(int start)
    {
        int end = start;
        while (end > 0 && char.IsWhiteSpace(source.Text[end - 1])) end--;
        int word = TextUnits<char>.WordStart(source.Text, end);
        if (word >= end || !char.IsLower(source.Text[word])) return false;
        LexiconTable<char> table = LexiconSection.Clauses.For<char>();
        int phrase = table.Match(source.Text.AsSpan(0, end), word, end, out _);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.ReferenceWord;
    }

    /// <summary>"(h) ...: (i) ... (ii)": what was taken for the letter behind h is the first of a list in roman digits below it.</summary>
    private bool TryTurnToRoman(ProvisionToken token)
    {
        if (open is not [.., var parent, { Style: ListStyle.LowerLetter, Number.Major: 9 } letter] || parent.Children is not [.., { Style: ListStyle.LowerLetter, Number.Major: 8 } before, _]) return false;
        foreach (ListMark mark in ListMark.ReadingsOf(source, token))
        {
            if (mark is not { Style: ListStyle.LowerRoman, Number.Major: 2 }) continue;
            parent.Children.RemoveAt(parent.Children.Count - 1);
            (letter.Style, letter.Number) = (ListStyle.LowerRoman, letter.Number with { Major = 1, Style = NumberStyle.Roman });
            if (before.WordsEnd < 0) before.WordsEnd = letter.Start;
            before.Children.Add(letter);
            before.End = -1;
            open.Insert(open.Count - 1, before);
            OpenItemAt(open.Count - 1, token, mark);
            return true;
        }
        return false;
    }

    /// <summary>"1. ... 1. ... 1. ...", "3. ... 3. ...": a page that counted its lists by itself lost the numbers. A list of its own begins behind a colon.</summary>
    private bool TryRepeat(ProvisionToken token, int unit)
    {
        if (IsBehindColon(token.Span.Start) || IsInsideSentence(token.Span.Start)) return false;
        foreach (ListMark mark in ListMark.ReadingsOf(source, token))
        {
            if (mark.Style is not (ListStyle.Arabic or ListStyle.BracketedArabic)) continue;
            int same = open.FindLastIndex(open.Count - 1, open.Count - unit - 1, u => u.Style != ListStyle.Dash);
            if (same < 0 || open[same].Style != mark.Style || open[same].Number.Major != mark.Number.Major || open[same].Number.Minor != 0 || mark.Number.Minor != 0 || mark.Number.Suffix != 0) continue;
            diagnostics.Add(new Diagnostic(TreatyDiagnostics.NumberOutOfSequence, token.Span));
            OpenItemAt(same, token, mark);
            return true;
        }
        return false;
    }

    private bool IsBehindColon(int start)
    {
        int before = start;
        while (before > 0 && char.IsWhiteSpace(source.Text[before - 1])) before--;
        return before > 0 && source.Text[before - 1] == ':';
    }

    /// <summary>Behind a comma or a word a mark goes on with a list but begins none: "and (b)".</summary>
    private bool IsInsideSentence(int start)
    {
        int before = start;
        while (before > 0 && char.IsWhiteSpace(source.Text[before - 1])) before--;
        return before > 0 && (char.IsLower(source.Text[before - 1]) || source.Text[before - 1] == ',');
    }

    private void OpenItemAt(int depth, ProvisionToken token, ListMark mark)
    {
        if (depth >= maxDepth)
        {
            if (!limitTold) diagnostics.Add(new Diagnostic(TreatyDiagnostics.LimitReached, token.Span));
            limitTold = true;
            return;
        }
        if (mark.Style == ListStyle.Arabic && source.Text[mark.Number.Start] == 'l') diagnostics.Add(new Diagnostic(TreatyDiagnostics.NumberRepaired, token.Span));
        CloseDownTo(depth, token.Span.Start);
        bool numbered = mark.Style is >= ListStyle.Arabic and <= ListStyle.Compound;
        if (mark.Style == ListStyle.Arabic && open[^1].Kind == ProvisionKind.Article) lastParagraph = mark.Number;
        ProvisionKind kind = !numbered ? ProvisionKind.Item
            : open[^1].Kind is ProvisionKind.Paragraph or ProvisionKind.Subparagraph or ProvisionKind.Item ? ProvisionKind.Subparagraph : ProvisionKind.Paragraph;
        Open(kind, token, mark.Style, mark.Number);
    }

    private void Open(ProvisionKind kind, ProvisionToken token, ListStyle style, HeadingNumber number) =>
        Push(new Unit(kind, token.Span.Start, token.Span.End) { NumberSpan = token.ContentSpan, Number = number, Style = style, Label = LabelOf(token, number) });

    private string LabelOf(ProvisionToken token, HeadingNumber number) => number.Style == NumberStyle.Word || IsUnlikeDigits(token, number)
        ? number.Major.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : string.Concat(source[token.ContentSpan].Replace('–', '-').Where(c => char.IsLetterOrDigit(c) || c is '.' or '-'));

    /// <summary>"l7", "१", "十二": a number that a path cannot write as it stands.</summary>
    private bool IsUnlikeDigits(ProvisionToken token, HeadingNumber number) =>
        number is { Style: NumberStyle.Arabic, Minor: 0, Suffix: 0 } && !token.ContentSpan.IsEmpty && !source[token.ContentSpan].All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c));

    private void Push(Unit unit)
    {
        if (open.Count == 0)
        {
            roots.Add(unit);
        }
        else
        {
            if (open[^1].WordsEnd < 0) open[^1].WordsEnd = unit.Start;
            open[^1].Children.Add(unit);
        }
        open.Add(unit);
    }

    private void Name(ProvisionToken token)
    {
        if (open.Count == 0) return;
        // The first words of a declaration are part of its heading.
        open[^1].HeadingSpan = open[^1].Kind == ProvisionKind.Declaration ? TextSpan.FromBounds(open[^1].Start, token.ContentSpan.End) : token.ContentSpan;
        open[^1].WordsStart = token.Span.End;
    }

    private void CloseDownTo(int depth, int end)
    {
        for (int i = open.Count - 1; i >= depth; i--)
        {
            open[i].End = end;
            if (open[i].Kind == ProvisionKind.Conclusion) SignatureReader.Read(source, open[i]);
        }
        open.RemoveRange(depth, open.Count - depth);
    }

    /// <summary>The number without the blanks that a scan may have left in it.</summary>
    private HeadingNumber NumberOf(ProvisionToken token)
    {
        if (planned.End > planned.Start) return planned;
        string digits = string.Concat(source[token.ContentSpan].Where(c => !char.IsWhiteSpace(c)));
        return NumberReader<char>.TryRead(digits, 0, LexiconSection.Structure.For<char>(), out HeadingNumber number) ? number : default;
    }
}
