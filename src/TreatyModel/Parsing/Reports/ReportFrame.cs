using System.Buffers;
using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>What stands around a report's words: headline, dateline, credit, dates of the page, page furniture.</summary>
internal sealed class ReportFrame
{
    private const int LongestHeadline = 200;
    private const int LongestLabel = 90;

    /// <summary>A first line that is longer sums up rather than heads.</summary>
    private const int LongestPlainHeadline = 120;
    private const int LongestDatelinePlace = 60;

    private static readonly SearchValues<char> BehindPlace = SearchValues.Create("(,0123456789");

    private readonly SourceText source;
    private readonly List<(TextSpan Span, string Text)> lines = [];
    private readonly ImmutableArray<ReportDate>.Builder dates = ImmutableArray.CreateBuilder<ReportDate>();

    public ReportFrame(SourceText source)
    {
        this.source = source;
        SplitLines();
        int headline = FindHeadline();
        Headline = headline < 0 ? Excerpt.None : source.Excerpt(lines[headline].Span);
        var segments = ImmutableArray.CreateBuilder<ReportSegment>();
        bool body = false;
        for (int i = 0; i < lines.Count; i++)
        {
            SegmentKind kind = KindOf(i, headline, ref body);
            segments.Add(new ReportSegment(kind, lines[i].Span));
            if (kind == SegmentKind.Credit && Outlet.IsEmpty) Outlet = OutletOf(lines[i].Span);
            if (kind == SegmentKind.Credit && Byline.IsEmpty) Byline = BylineOf(lines[i].Span);
        }
        MarkDecks(segments);
        Segments = segments.ToImmutable();
        ReportSegment? first = Segments.FirstOrDefault(s => s.Kind == SegmentKind.Body);
        if (first is not null) Dateline = DatelineOf(first.Span);
        Dates = dates.ToImmutable();
    }

    public Excerpt Headline { get; }

    public Excerpt Dateline { get; }

    public Excerpt Byline { get; } = Excerpt.None;

    public Excerpt Outlet { get; }

    /// <summary>Where the words of the first paragraph begin, behind its dateline.</summary>
    public int BehindDateline { get; private set; }

    public ImmutableArray<ReportSegment> Segments { get; }

    public ImmutableArray<ReportDate> Dates { get; }

    private void SplitLines()
    {
        string text = source.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(start, end));
            if (!line.IsEmpty) lines.Add((line, source[line]));
            start = end + 1;
        }
    }

    /// <summary>
    /// A line near the top that stands again further down, else the first line that is no furniture, when it looks like a headline: short, and
    /// without a full stop or mostly in capitals. A text that opens with a sentence has none.
    /// </summary>
    private int FindHeadline()
    {
        int top = Math.Min(lines.Count, 12);
        for (int i = 0; i < top; i++)
            if (CanBeHeadline(i) && lines.Skip(i + 1).Any(l => l.Text == lines[i].Text)) return i;
        for (int i = 0; i < top; i++)
        {
            if (IsFurniture(i) || IsDateLine(lines[i].Text) || HasTag(lines[i].Text, LexiconTag.UpdateWord, atStart: true)) continue;
            // A page's path of sections may be glued to a headline that follows on its own line.
            if (i + 1 < lines.Count && CanBeHeadline(i + 1) && lines[i].Text.EndsWith(lines[i + 1].Text, StringComparison.Ordinal)) return i + 1;
            return CanBeHeadline(i) && lines.Count > 1 ? i : -1;
        }
        return -1;
    }

    private bool CanBeHeadline(int index)
    {
        string line = lines[index].Text;
        if (line.Length > LongestPlainHeadline || IsFurniture(index) || IsDateLine(line)) return false;
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3) return false;
        if (line[^1] is not ('.' or ':')) return true;
        int capitals = words.Count(w => char.IsUpper(w[0]) || char.IsDigit(w[0]));
        return capitals * 10 >= words.Length * 7;
    }

    private SegmentKind KindOf(int index, int headline, ref bool body)
    {
        (TextSpan span, string line) = lines[index];
        if (index == headline || (headline >= 0 && line == lines[headline].Text)) return SegmentKind.Headline;
        if (IsFurniture(index)) return SegmentKind.Boilerplate;
        if (headline >= 0 && line.Length > lines[headline].Text.Length && line.EndsWith(lines[headline].Text, StringComparison.Ordinal)) return SegmentKind.Boilerplate;
        if (HasTag(line, LexiconTag.UpdateWord, atStart: true) && line.Length < LongestLabel)
        {
            dates.Add(new ReportDate(line.StartsWith('P') || line.StartsWith('p') || line.StartsWith("First", StringComparison.Ordinal) ? ReportDateRole.Published : ReportDateRole.Updated, source.Excerpt(span), DateReader.TryFind(line, out FuzzyDate updated, out _) ? updated : default));
            return SegmentKind.DateLine;
        }
        if (IsDateLine(line))
        {
            _ = DateReader.TryFind(line, out FuzzyDate date, out TextSpan words);
            dates.Add(new ReportDate(ReportDateRole.Page, source.Excerpt(words.Shift(span.Start)), date));
            return SegmentKind.DateLine;
        }
        // A note of the editors or of a picture stands in brackets by itself.
        if (line[0] == '(' && line[^1] == ')') return SegmentKind.Boilerplate;
        if (HasTag(line, LexiconTag.CreditWord, atStart: true) && line.Length < LongestLabel && line[^1] != '.') return SegmentKind.Credit;
        if (line[0] is '•' or '–' or '*' or '·' || line.StartsWith("- ", StringComparison.Ordinal))
        {
            body = true;
            return SegmentKind.ListItem;
        }
        if (IsCaption(line)) return SegmentKind.Caption;
        if (body && index >= lines.Count - 3 && HasTag(line, LexiconTag.AuthorWord, atStart: false) && !line.Contains('"', StringComparison.Ordinal) && !line.Contains('“', StringComparison.Ordinal)) return SegmentKind.AuthorNote;
        bool sentence = line[0] is '“' or '"' || line[^1] is '.' or '!' or '?' or '"' or '”' or '\'' or ':' or '’';
        if (sentence || line.Length > LongestHeadline)
        {
            body = true;
            return SegmentKind.Body;
        }
        int words2 = line.Count(c => c == ' ') + 1;
        if (!body) return words2 >= 8 ? SegmentKind.Body : SegmentKind.Boilerplate;
        return line.Length <= LongestLabel && index + 1 < lines.Count ? SegmentKind.SectionLabel : line.Length <= LongestLabel ? SegmentKind.Boilerplate : SegmentKind.Body;
    }

    /// <summary>Between a headline and its repetition, or right under it without a full stop: what sums the report up.</summary>
    private void MarkDecks(ImmutableArray<ReportSegment>.Builder segments)
    {
        int first = -1, second = -1;
        for (int i = 0; i < segments.Count; i++)
        {
            if (segments[i].Kind != SegmentKind.Headline) continue;
            if (first < 0) first = i;
            else second = second < 0 ? i : second;
        }
        bool bodyBehind = second >= 0 && segments.Skip(second + 1).Any(s => s.Kind == SegmentKind.Body);
        for (int i = 0; i < segments.Count; i++)
        {
            if (segments[i].Kind != SegmentKind.Body) continue;
            bool between = bodyBehind && i > first && i < second;
            bool under = i <= first + 1 && i + 1 < segments.Count && !EndsSentence(lines[i].Text);
            if (between || under) segments[i] = segments[i] with { Kind = SegmentKind.Deck };
            else if (second < i) break;
        }
    }

    private static bool EndsSentence(string line) => line[^1] is '.' or '!' or '?' or '"' or '”' or '\'' or ':' or '’';

    private static bool IsCaption(string line) => line.Length <= LongestHeadline
        && (line.Contains("(L)", StringComparison.Ordinal) || line.Contains("(R)", StringComparison.Ordinal) || line.Contains("(C)", StringComparison.Ordinal) || HasTag(line, LexiconTag.CaptionWord, atStart: false)
            || (line.LastIndexOf(" | ", StringComparison.Ordinal) is > 0 and var bar && line.Length - bar < 30 && EndsSentence(line[..bar])));

    private bool IsFurniture(int index) => lines[index].Text.Length <= LongestLabel && HasTag(lines[index].Text, LexiconTag.Furniture, atStart: false);

    /// <summary>Nothing but a date, a weekday and small words: "Friday 19th July 2024".</summary>
    private static bool IsDateLine(string line) => line.Length <= 50 && DateReader.TryFind(line, out FuzzyDate date, out TextSpan words)
        && date != FuzzyDate.Unknown && line.Length - words.Length <= 14;

    private static bool HasTag(string line, LexiconTag tag, bool atStart)
    {
        var scanner = new ScalarScanner<char>(line, LexiconSection.ReportFrames.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent found))
        {
            if (found.Tag == tag) return !atStart || found.Start == 0;
            if (atStart) return false;
        }
        return false;
    }

    /// <summary>Behind "By", up to a comma or "of".</summary>
    private Excerpt BylineOf(TextSpan span)
    {
        string line = source[span];
        if (!line.StartsWith("By ", StringComparison.Ordinal) && !line.StartsWith("BY ", StringComparison.Ordinal)) return Excerpt.None;
        int end = line.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of ? of : line.IndexOfAny([',', '|', '•']) is > 0 and var mark ? mark : line.Length;
        return source.Excerpt(Blanks.Trim(source.Text, TextSpan.FromBounds(span.Start + 3, span.Start + end)));
    }

    /// <summary>What stands behind "Source:", or behind "of" in a line of authors.</summary>
    private Excerpt OutletOf(TextSpan span)
    {
        string line = source[span];
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        int of = line.LastIndexOf(" of ", StringComparison.Ordinal);
        int start = colon >= 0 ? colon + 1 : of >= 0 ? of + 4 : -1;
        return start < 0 ? Excerpt.None : source.Excerpt(Blanks.Trim(source.Text, TextSpan.FromBounds(span.Start + start, span.End)));
    }

    /// <summary>A place in front of a dash or colon at the start: "SEOUL –", "Seoul:".</summary>
    private Excerpt DatelineOf(TextSpan span)
    {
        ReadOnlySpan<char> line = source.Slice(span);
        ReadOnlySpan<char> head = line[..Math.Min(line.Length, LongestDatelinePlace)];
        int mark = head.IndexOfAny('–', '—', ':');
        int hyphen = head.IndexOf(" - ", StringComparison.Ordinal);
        if (hyphen >= 0 && (mark < 0 || hyphen < mark)) mark = hyphen + 1;
        if (mark <= 0) return Excerpt.None;
        bool colon = line[mark] == ':';
        // "SEOUL, June 20, 2024 (Reuters) -": a date and an agency may stand between place and dash.
        int place = head[..mark].IndexOfAny(BehindPlace) is > 0 and var cut ? cut : mark;
        bool dated = DateReader.TryFind(head[..mark], out FuzzyDate date, out TextSpan dateWords);
        int words = 0;
        foreach (Range word in head[..place].Split(' '))
        {
            ReadOnlySpan<char> part = head[..place][word].Trim(",() -").Trim();
            if (part.IsEmpty) continue;
            words++;
            if (!char.IsUpper(part[0])) return Excerpt.None;
            if (!colon && words == 1 && part.Length > 1 && !char.IsUpper(part[1])) return Excerpt.None;
        }
        if (words is 0 or > 4 || (colon && words > 2)) return Excerpt.None;
        if (dated) dates.Add(new ReportDate(ReportDateRole.Published, source.Excerpt(dateWords.Shift(span.Start)), date));
        BehindDateline = span.Start + mark + 1;
        mark = place;
        return source.Excerpt(Blanks.Trim(source.Text, TextSpan.FromBounds(span.Start, span.Start + mark)));
    }
}
