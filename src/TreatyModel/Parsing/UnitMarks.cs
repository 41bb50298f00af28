using System.Numerics;
using TreatyModel.Parsing.Headings;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Says whether a unit of a treaty begins at a place, and which. Remembers the last article's number.</summary>
internal ref struct UnitMarks<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const int LongestWord = 40;

    /// <summary>Units between the end of one line and the start of the next; more are an empty page.</summary>
    private const int LongestLookBack = 200;
    /// <summary>Code points of a sentence that ends in the words of a testimonium.</summary>
    private const int LongestTestimonium = 160;

    private const int LongestDivisionHeading = 160;
    private const int LongestSmallHeading = 24;

    private readonly ReadOnlySpan<TUnit> text;
    private readonly LexiconTable<TUnit> table;
    private readonly bool hasPlan;
    private HeadingNumber lastArticle;
    private bool hasArticle;
    private bool isOperative;
    private int divisionEnd;

    public UnitMarks(ReadOnlySpan<TUnit> text, bool hasPlan = false)
    {
        this.text = text;
        this.hasPlan = hasPlan;
        table = LexiconSection.Structure.For<TUnit>();
        divisionEnd = -1;
    }

    /// <summary>What has to be known to go on in another block that is read up to a place.</summary>
    public readonly ProvisionReaderState Save(int at) => new()
    {
        HasArticle = hasArticle,
        IsOperative = isOperative,
        LastArticle = lastArticle,
        UnitsSinceDivision = divisionEnd < 0 || at - divisionEnd > LongestLookBack * 4 ? -1 : at - divisionEnd,
    };

    /// <summary>Goes on from another block; the first unread unit is the one behind the state's context.</summary>
    public void Restore(ProvisionReaderState state)
    {
        hasArticle = state.HasArticle;
        isOperative = state.IsOperative;
        lastArticle = state.LastArticle;
        divisionEnd = !state.Started || state.UnitsSinceDivision < 0 ? -1 : state.Context - state.UnitsSinceDivision;
    }

    /// <summary>Tells of a heading that was chosen before the text was read.</summary>
    public void NotePlanned(ProvisionTokenKind kind) => hasArticle |= kind == ProvisionTokenKind.ArticleHeading;

    public bool TryRead(int place, StopKind stop, out ProvisionToken mark)
    {
        mark = default;
        int start = TextUnits<TUnit>.SkipBlanks(text, place);
        if (start >= text.Length) return false;
        bool lineStart = stop is StopKind.LineStart or StopKind.ParagraphStart;
        int codePoint = TextUnits<TUnit>.Decode(text, start, out _);
        if (TextUnits<TUnit>.IsLetter(codePoint))
        {
            bool isMark = CanBeMark(start, codePoint);
            if (hasArticle && !isMark && char.IsAsciiLetterLower((char)codePoint) && codePoint < 0x80 && !(lineStart && !hasPlan && IsShortLine(start))) return false;
            int phrase = table.Match(text, start, TextUnits<TUnit>.WordEnd(text, start), out int end);
            LexiconTag tag = phrase == 0 ? LexiconTag.None : table.TagOf(phrase);
            // A verb that ends a recital begins none.
            if (tag == LexiconTag.RecitalOpener && table.ValueOf(phrase) != 0) return false;
            if (phrase != 0 && TryPhrase(tag, start, end, stop, out mark)) return true;
            if (tag == LexiconTag.PageWord && lineStart) return TryFurniture(start, out mark);
            if (!isMark) return false;
        }
        else if (lineStart && TryFurniture(start, out mark))
        {
            return true;
        }
        if (!hasArticle) return TryMarkedRecital(start, stop, lineStart, out mark);
        if (stop == StopKind.BehindComma) return false;
        if (stop == StopKind.AtBracket && !IsBehindConnective(start)) return false;
        bool isListMark = lineStart ? ListMarks<TUnit>.TryReadAtLine(text, start, table, out ProvisionTokenKind kind, out TextSpan number, out int markEnd)
            : ListMarks<TUnit>.TryRead(text, start, lineStart, table, out kind, out number, out markEnd);
        if (!isListMark) return false;
        mark = Token(kind, start, markEnd, number, lineStart);
        return true;
    }

    /// <summary>Reads what the scanner found in the middle of a line.</summary>
    public bool TryPhrase(ScanEvent found, out ProvisionToken mark)
    {
        mark = default;
        if (found.Tag == LexiconTag.Formula ? hasArticle : hasPlan || found.Tag is < LexiconTag.ArticleWord or > LexiconTag.ProtocolWord || !IsUpperAt(found.Start)) return false;
        return TryPhrase(found.Tag, found.Start, found.End, StopKind.AtPhrase, out mark);
    }

    /// <summary>Whether a word is as short as the mark of an item: one letter, roman digits, or none of ASCII.</summary>
    private readonly bool CanBeMark(int start, int codePoint)
    {
        if (codePoint >= 0x80 || start + 1 >= text.Length) return true;
        int second = int.CreateTruncating(text[start + 1]);
        return !char.IsAsciiLetter((char)second) || second >= 0x80 || (IsRoman(codePoint) && IsRoman(second));
    }

    private static bool IsRoman(int unit) => TextUnits<TUnit>.FoldAscii(unit) is 'i' or 'v' or 'x' or 'l' or 'c';

    /// <summary>"article 4" in small letters is a heading where nothing else stands on the line.</summary>
    private readonly bool IsShortLine(int start)
    {
        int last = Math.Min(text.Length, start + LongestSmallHeading);
        for (int i = start; i < last; i++)
            if (TextUnits<TUnit>.IsLineEnd(int.CreateTruncating(text[i]))) return true;
        return last == text.Length;
    }

    /// <summary>"- Considering", "(a) Recalling", "1. Noting": a recital that has a mark.</summary>
    private bool TryMarkedRecital(int start, StopKind stop, bool lineStart, out ProvisionToken mark)
    {
        mark = default;
        if (isOperative || !ListMarks<TUnit>.TryRead(text, start, lineStart, table, out _, out _, out int markEnd)) return false;
        if (!lineStart && stop is not (StopKind.AtBracket or StopKind.BehindSentence or StopKind.BehindComma)) return false;
        int word = TextUnits<TUnit>.SkipBlanks(text, markEnd);
        if (word >= text.Length || !TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, word, out _))) return false;
        int phrase = table.Match(text, word, TextUnits<TUnit>.WordEnd(text, word), out int end);
        if (phrase == 0 || table.TagOf(phrase) != LexiconTag.RecitalOpener) return false;
        mark = Token(ProvisionTokenKind.RecitalOpener, start, end, default, lineStart);
        return true;
    }

    private bool TryFurniture(int start, out ProvisionToken mark)
    {
        mark = default;
        if (!FurnitureLine<TUnit>.TryRead(text, start, table, out int end)) return false;
        mark = Token(ProvisionTokenKind.PageFurniture, start, end, default, lineStart: true);
        return true;
    }

    /// <summary>"and (b)", ", (b)": an item of a list in running words.</summary>
    private readonly bool IsBehindConnective(int start)
    {
        (_, int end) = TextUnits<TUnit>.Trim(text, Math.Max(0, start - LongestLookBack), start);
        if (end > 0 && TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, end), out _) is ',' or ':' or 0x60C or 0x61B or 0x3001 or 0xFF0C) return true;
        int word = TextUnits<TUnit>.WordStart(text, end);
        return word < end && IsConnective(word, end);
    }

    private ProvisionToken Token(ProvisionTokenKind kind, int start, int end, TextSpan content, bool lineStart) =>
        new(kind, TextSpan.FromBounds(start, TextUnits<TUnit>.SkipBlanks(text, end)), content, lineStart);

    private bool TryPhrase(LexiconTag tag, int start, int end, StopKind stop, out ProvisionToken mark)
    {
        mark = default;
        bool lineStart = stop is StopKind.LineStart or StopKind.ParagraphStart;
        switch (tag)
        {
            case LexiconTag.ArticleWord or LexiconTag.PartWord or LexiconTag.TitleWord or LexiconTag.ChapterWord
                or LexiconTag.SectionWord or LexiconTag.AnnexWord or LexiconTag.ProtocolWord:
                return !hasPlan && TryHeading(tag, start, end, stop, out mark);
            case LexiconTag.PreambleWord when lineStart && IsAloneOnLine(end):
                mark = Token(ProvisionTokenKind.PreambleHeading, start, end, default, lineStart);
                return true;
            case LexiconTag.Formula when !hasArticle:
            case LexiconTag.ShortFormula when !hasArticle && IsBeforeColon(end):
                isOperative = true;
                mark = Token(ProvisionTokenKind.Formula, start, end, default, lineStart);
                return true;
            case LexiconTag.RecitalOpener when !hasArticle && !isOperative && stop is not StopKind.AtPhrase and not StopKind.BehindMark and not StopKind.BehindHeading:
                mark = Token(ProvisionTokenKind.RecitalOpener, start, end, default, lineStart);
                return true;
            case LexiconTag.ShortTestimonium when hasArticle && stop is not StopKind.AtPhrase and not StopKind.BehindComma && EndsInTestimonium(end):
            case LexiconTag.Testimonium when hasArticle && stop is not StopKind.AtPhrase and not StopKind.BehindComma && IsUpperAt(start):
                mark = Token(ProvisionTokenKind.Testimonium, start, end, default, lineStart);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the sentence has the words of a testimonium further on.</summary>
    private readonly bool EndsInTestimonium(int from)
    {
        for (int at = from, points = 0; at < text.Length && points < LongestTestimonium; points++)
        {
            int codePoint = TextUnits<TUnit>.Decode(text, at, out int length);
            if (codePoint is '。' or '\n') return false;
            if (TextUnits<TUnit>.IsIdeograph(codePoint) && table.Match(text, at, at + length, out _) is > 0 and int phrase && table.TagOf(phrase) == LexiconTag.Testimonium) return true;
            at += length;
        }
        return false;
    }

    private readonly bool IsBeforeColon(int end)
    {
        int next = TextUnits<TUnit>.SkipBlanks(text, end);
        return next < text.Length && TextUnits<TUnit>.Decode(text, next, out _) is ':' or '：';
    }

    private bool TryHeading(LexiconTag tag, int start, int end, StopKind stop, out ProvisionToken mark)
    {
        mark = default;
        bool lineStart = stop is StopKind.LineStart or StopKind.ParagraphStart;
        if (!IsUpperAt(start) && !(lineStart && IsAloneOnLineWithNumber(end))) return false;
        int next = TextUnits<TUnit>.SkipBlanks(text, end);
        if (next < text.Length && int.CreateTruncating(text[next]) is '.' or '-' or ':') next = TextUnits<TUnit>.SkipBlanks(text, next + 1);
        bool numbered = NumberReader<TUnit>.TryRead(text, next, table, out HeadingNumber number) && (next > end || tag == LexiconTag.ArticleWord);
        if (numbered && number.Style == NumberStyle.Letter && tag == LexiconTag.ArticleWord && !IsUpperAt(next)) numbered = false;
        if (!numbered)
        {
            // "PROTOCOL", "ANNEX" and the like stand without a number when they stand alone on a line.
            if (tag is not (LexiconTag.AnnexWord or LexiconTag.ProtocolWord) || !lineStart || !hasArticle || !IsAloneOnLine(end)) return false;
            return Accept(tag, start, end, default, lineStart, out mark);
        }
        if (tag == LexiconTag.ArticleWord && lineStart) JoinSplitDigits(ref number);
        if (!LooksLikeHeading(number.End, lineStart)) return false;
        if (tag == LexiconTag.ArticleWord)
        {
            bool isNext = hasArticle ? number.Follows(lastArticle) : number.Major == 1 || number.Minor > 0 || isOperative;
            // Behind a full stop one or two may be missing; elsewhere in a line only the very next number is believed.
            bool isNear = stop == StopKind.BehindSentence && hasArticle && number.ComesSoonAfter(lastArticle);
            if (!lineStart && !((isNext || isNear) && StandsFree(start, stop))) return false;
            if (lineStart && stop == StopKind.LineStart && !SentenceEndsBefore(start) && (!isNext || LeadsUpTo(start))) return false;
            lastArticle = number;
            hasArticle = true;
            return Accept(tag, start, number.End, TextSpan.FromBounds(number.Start, number.End), lineStart, out mark);
        }
        if (!lineStart && !(stop is StopKind.BehindSentence or StopKind.BehindHeading or StopKind.AtPhrase && StandsFree(start, stop) && IsCapitals(start, end))) return false;
        if (lineStart && stop == StopKind.LineStart && !SentenceEndsBefore(start) && !IsCapitals(start, end)) return false;
        if (tag is LexiconTag.AnnexWord or LexiconTag.ProtocolWord && !lineStart) return false;
        divisionEnd = number.End;
        return Accept(tag, start, number.End, TextSpan.FromBounds(number.Start, number.End), lineStart, out mark);
    }

    /// <summary>"Article 1 2" behind article 11: a number that a scan tore apart, when it is the one that comes next.</summary>
    private readonly void JoinSplitDigits(ref HeadingNumber number)
    {
        int next = TextUnits<TUnit>.SkipBlanks(text, number.End);
        if (!hasArticle || number.Style != NumberStyle.Arabic || number.Minor != 0 || number.Follows(lastArticle) || next != number.End + 1) return;
        if (!NumberReader<TUnit>.TryRead(text, next, table, out HeadingNumber rest) || rest.Style != NumberStyle.Arabic || rest.Minor != 0 || rest.End - rest.Start > 2) return;
        int factor = rest.End - rest.Start == 1 ? 10 : 100;
        HeadingNumber joined = number with { End = rest.End, Major = number.Major * factor + rest.Major };
        if (joined.Follows(lastArticle)) number = joined;
    }

    private static bool Accept(LexiconTag tag, int start, int end, TextSpan number, bool lineStart, out ProvisionToken mark)
    {
        mark = new ProvisionToken(HeadingKinds.Of(tag), TextSpan.FromBounds(start, end), number, lineStart);
        return true;
    }

    /// <summary>Behind a heading's number comes the end of the line, a mark, or words that begin with a capital; behind a reference, anything else.</summary>
    private readonly bool LooksLikeHeading(int end, bool lineStart)
    {
        int next = TextUnits<TUnit>.SkipBlanks(text, end);
        if (next >= text.Length) return true;
        int codePoint = TextUnits<TUnit>.Decode(text, next, out int length);
        if (TextUnits<TUnit>.IsLineEnd(codePoint)) return lineStart || TextUnits<TUnit>.SkipWhiteSpace(text, next) < text.Length;
        if (ColonReference<TUnit>.IsAt(text, end)) return false;
        if (codePoint is '.' or ':' or '-' or 0x2013 or 0x2014 or ')' or ']')
        {
            int behind = TextUnits<TUnit>.SkipWhiteSpace(text, next + length);
            return behind >= text.Length || !TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, behind, out _)) || codePoint is ':' or 0x2013 or 0x2014;
        }
        if (codePoint is '(')
        {
            // "Article 4(2)" and "Article 4 (2) shall" are references, "Article 4 (Scope)" and "Article 4 (1) The Parties" are headings.
            if (next == end) return false;
            if (!ListMarks<TUnit>.TryRead(text, next, lineStart, table, out _, out _, out int close)) return true;
            int behind = TextUnits<TUnit>.SkipWhiteSpace(text, close);
            return behind >= text.Length || !TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, behind, out _));
        }
        return TextUnits<TUnit>.IsUpper(codePoint) || TextUnits<TUnit>.IsDigit(codePoint) || codePoint is '"' or 0x201C or 0xAB or '*' or '['
            || (!TextUnits<TUnit>.IsLower(codePoint) && TextUnits<TUnit>.IsLetter(codePoint));
    }

    /// <summary>Whether a heading in the middle of a line stands by itself: no word in small letters leads up to it.</summary>
    private readonly bool StandsFree(int start, StopKind stop)
    {
        if (stop is StopKind.BehindSentence or StopKind.BehindHeading) return true;
        if (stop == StopKind.BehindMark) return false;
        int back = start;
        while (back > 0)
        {
            int previous = TextUnits<TUnit>.StepBack(text, back);
            int codePoint = TextUnits<TUnit>.Decode(text, previous, out _);
            if (!TextUnits<TUnit>.IsBlank(codePoint)) break;
            back = previous;
        }
        if (back == 0 || back == start) return back == 0;
        int wordStart = back;
        int steps = 0;
        while (wordStart > 0)
        {
            int previous = TextUnits<TUnit>.StepBack(text, wordStart);
            if (!TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, previous, out _)) || steps++ > LongestWord) break;
            wordStart = previous;
        }
        if (wordStart == back)
        {
            int mark = TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, back), out _);
            return mark is not ('(' or '"' or '/' or 0x201C);
        }
        int first = TextUnits<TUnit>.Decode(text, wordStart, out _);
        if (!TextUnits<TUnit>.IsLower(first)) return true;
        // "in Article 4" is a reference; "... industrial products Article 4" is a heading behind a heading.
        return !IsConnective(wordStart, back) || (divisionEnd >= 0 && TextUnits<TUnit>.IsNear(text, divisionEnd, start, LongestDivisionHeading));
    }

    private readonly bool IsConnective(int wordStart, int wordEnd)
    {
        int phrase = table.Match(text, wordStart, wordEnd, out _);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.Connective;
    }

    /// <summary>Whether the line before ends in a word that leads up to a reference: "provided for in".</summary>
    private readonly bool LeadsUpTo(int start)
    {
        (_, int end) = TextUnits<TUnit>.Trim(text, Math.Max(0, start - LongestLookBack), start);
        int wordStart = end;
        for (int steps = 0; wordStart > 0 && steps < LongestWord; steps++)
        {
            int previous = TextUnits<TUnit>.StepBack(text, wordStart);
            if (!TextUnits<TUnit>.IsWord(TextUnits<TUnit>.Decode(text, previous, out _))) break;
            wordStart = previous;
        }
        return wordStart < end && IsConnective(wordStart, end);
    }

    /// <summary>Whether the words before a line end a sentence or are a heading themselves.</summary>
    private readonly bool SentenceEndsBefore(int start)
    {
        int back = start;
        while (back > 0)
        {
            int previous = TextUnits<TUnit>.StepBack(text, back);
            int codePoint = TextUnits<TUnit>.Decode(text, previous, out _);
            if (!TextUnits<TUnit>.IsBlank(codePoint) && !TextUnits<TUnit>.IsLineEnd(codePoint))
                return !TextUnits<TUnit>.IsLower(codePoint) && codePoint != ',';
            back = previous;
        }
        return true;
    }

    private readonly bool IsUpperAt(int at) => !TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, at, out _));

    private readonly bool IsCapitals(int start, int end)
    {
        int second = start + 1;
        return second < end && IsUpperAt(start) && IsUpperAt(second);
    }

    private readonly bool IsAloneOnLine(int end)
    {
        int next = TextUnits<TUnit>.SkipBlanks(text, end);
        if (next < text.Length && int.CreateTruncating(text[next]) is ':' or '.') next = TextUnits<TUnit>.SkipBlanks(text, next + 1);
        return next >= text.Length || TextUnits<TUnit>.IsLineEnd(TextUnits<TUnit>.Decode(text, next, out _));
    }

    private readonly bool IsAloneOnLineWithNumber(int end) =>
        NumberReader<TUnit>.TryRead(text, TextUnits<TUnit>.SkipBlanks(text, end), table, out HeadingNumber number) && IsAloneOnLine(number.End);
}
