using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing.Reports;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Turns the text of a news report into a <see cref="NewsReport"/>.</summary>
/// <remarks>English. Immutable and thread-safe; one instance serves a whole program.</remarks>
public sealed class ReportParser
{
    private readonly ReportParserOptions options;

    /// <summary>Makes a parser.</summary>
    /// <param name="options">Its limits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ReportParser(ReportParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <summary>The parser with <see cref="ReportParserOptions.Default"/>.</summary>
    public static ReportParser Default { get; } = new(ReportParserOptions.Default);

    /// <summary>Parses a text. Never throws for what is in the text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="name">What diagnostics call it, for example a file name.</param>
    /// <returns>The report with diagnostics.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public ParseResult<NewsReport> Parse(string text, string name = "") => Parse(new SourceText(text, name));

    /// <summary>Parses bytes: UTF-8, or UTF-16 with a byte order mark. Never throws for what is in them.</summary>
    /// <param name="bytes">The whole text.</param>
    /// <param name="name">What diagnostics call it, for example a file name.</param>
    /// <returns>The report with diagnostics; its spans count UTF-16 code units of the decoded text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ParseResult<NewsReport> Parse(ReadOnlySpan<byte> bytes, string name = "")
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return Parse(TextIntake.Decode(bytes, name, diagnostics), diagnostics);
    }

    /// <summary>Parses a text. Never throws for what is in the text.</summary>
    /// <param name="source">The whole text with its name.</param>
    /// <returns>The report with diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public ParseResult<NewsReport> Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Parse(source, ImmutableArray.CreateBuilder<Diagnostic>());
    }

    private ParseResult<NewsReport> Parse(SourceText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!TextIntake.IsReadable(source, options.MaxTextLength, diagnostics)) return new ParseResult<NewsReport>(new NewsReport(), source, diagnostics.ToImmutable());
        var frame = new ReportFrame(source);
        string language = LanguageDetector.Detect(source.Text);
        bool english = language is "en" or "";
        if (!english) diagnostics.Add(new Diagnostic(TreatyDiagnostics.ReportLanguageNotRead, default));
        var reading = new ReportReading(source, frame.Dates.FirstOrDefault(d => d.Role == ReportDateRole.Published)?.Date ?? default);
        foreach (ReportSegment segment in frame.Segments)
        {
            if (english && segment.Kind is SegmentKind.Body or SegmentKind.ListItem or SegmentKind.Headline or SegmentKind.Deck) reading.Read(BehindDateline(segment, frame.BehindDateline));
        }
        if (frame.Headline.IsEmpty) diagnostics.Add(new Diagnostic(TreatyDiagnostics.NoHeadline, default));
        NewsReport report = reading.ToReport() with
        {
            Headline = frame.Headline,
            Dateline = frame.Dateline,
            Byline = frame.Byline,
            Outlet = frame.Outlet,
            Segments = frame.Segments,
            Language = language,
        };
        TranslationNoise.Check(reading.Sentences, diagnostics);
        report = report with { Dates = [.. frame.Dates, .. report.Dates] };
        WeekdayReader.Check(source, report, diagnostics);
        return new ParseResult<NewsReport>(report, source, diagnostics.ToImmutable());
    }

    /// <summary>The place at the head of the first paragraph is no part of what it says.</summary>
    private static ReportSegment BehindDateline(ReportSegment segment, int position) =>
        segment.Kind == SegmentKind.Body && segment.Span.Contains(position) ? segment with { Span = TextSpan.FromBounds(position, segment.Span.End) } : segment;
}
