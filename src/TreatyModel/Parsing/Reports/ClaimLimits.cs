using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>What limits a duty that a report tells of: what the reader of clauses found, and the same words where the report has no clause of a treaty.</summary>
internal sealed class ClaimLimits
{
    private readonly SourceText source;
    private readonly ImmutableArray<Qualifier>.Builder qualifiers = ImmutableArray.CreateBuilder<Qualifier>();
    private readonly ImmutableArray<TemporalTerm>.Builder temporal = ImmutableArray.CreateBuilder<TemporalTerm>();
    private readonly ImmutableArray<Excerpt>.Builder exceptions = ImmutableArray.CreateBuilder<Excerpt>();

    public ClaimLimits(SourceText source, TextSpan stretch, ImmutableArray<Statement> statements)
    {
        this.source = source;
        qualifiers.AddRange(statements.SelectMany(s => s.Qualifiers));
        temporal.AddRange(statements.SelectMany(s => s.Temporal));
        exceptions.AddRange(statements.SelectMany(s => s.Exceptions));
        var scanner = new ScalarScanner<char>(source.Text.AsSpan(0, stretch.End), LexiconSection.Clauses.For<char>(), ScanKinds.Marked, start: stretch.Start);
        while (scanner.Read(out ScanEvent e)) Add(e, stretch.End);
    }

    public ImmutableArray<Qualifier> Qualifiers => qualifiers.ToImmutable();

    public ImmutableArray<TemporalTerm> Temporal => temporal.ToImmutable();

    public ImmutableArray<Excerpt> Exceptions => exceptions.ToImmutable();

    /// <summary>What is acted on, without the limits that stand behind it.</summary>
    public Excerpt Before(Excerpt acted)
    {
        if (acted.IsEmpty) return acted;
        int end = acted.Span.End;
        foreach (TextSpan limit in qualifiers.Select(q => q.Words.Span).Concat(exceptions.Select(e => e.Span)).Concat(temporal.Select(t => t.Words.Span)))
            if (limit.Start > acted.Span.Start && limit.Start < end && limit.End >= end) end = limit.Start;
        return end == acted.Span.End ? acted : source.Excerpt(Blanks.Trim(source.Text, TextSpan.FromBounds(acted.Span.Start, end)));
    }

    private void Add(ScanEvent e, int end)
    {
        TextSpan span = TextSpan.FromBounds(e.Start, e.Tag is LexiconTag.QualifierPhrase or LexiconTag.TemporalPhrase ? e.End : ToMark(e.End, end));
        if (IsKnown(span)) return;
        Excerpt words = source.Excerpt(span);
        switch (e.Tag)
        {
            case LexiconTag.QualifierPhrase or LexiconTag.QualifierOpener:
                qualifiers.Add(new Qualifier((QualifierKind)e.Value, words, LimitReader.Read(words.Text)));
                break;
            case LexiconTag.TemporalPhrase:
                temporal.Add(new TemporalTerm((TemporalKind)e.Value, words));
                break;
            case LexiconTag.TemporalOpener when (TemporalKind)e.Value == TemporalKind.Duration:
                temporal.Add(new TemporalTerm(TemporalKind.Duration, words));
                break;
            case LexiconTag.ExceptionOpener when e.Value == 0:
                exceptions.Add(words);
                break;
        }
    }

    private bool IsKnown(TextSpan span) => qualifiers.Any(q => q.Words.Span.Overlaps(span)) || temporal.Any(t => t.Words.Span.Overlaps(span)) || exceptions.Any(x => x.Span.Overlaps(span));

    /// <summary>The words that a limit governs go to the next mark.</summary>
    private int ToMark(int from, int end)
    {
        int mark = source.Text.AsSpan(from, end - from).IndexOfAny(",;:”\"");
        return mark < 0 ? end : from + mark;
    }
}
