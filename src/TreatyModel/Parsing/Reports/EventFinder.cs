using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Finds what happened: a verb of an event outside quotation marks, with its date and whether it is told as a fact.</summary>
internal sealed class EventFinder(SourceText source)
{
    private readonly ImmutableArray<ReportedEvent>.Builder events = ImmutableArray.CreateBuilder<ReportedEvent>();

    public ImmutableArray<ReportedEvent> ToImmutable() => events.ToImmutable();

    public void Read(ReportSentence sentence, FuzzyDate date, TextSpan dateWords)
    {
        foreach (ScanEvent e in sentence.Happenings)
        {
            if (e.Tag != LexiconTag.EventVerb || sentence.IsQuoted(e.Start)) continue;
            events.Add(new ReportedEvent((ReportedEventKind)e.Value, StatusOf(sentence, e.Start), source.Excerpt(sentence.Span))
            {
                Verb = source.Excerpt(TextSpan.FromBounds(e.Start, e.End)),
                Date = date,
                DateWords = dateWords.IsEmpty ? WeekdayOf(sentence) : source.Excerpt(dateWords),
            });
        }
    }

    private EventStatus StatusOf(ReportSentence sentence, int position)
    {
        bool negated = false, prospective = false;
        foreach (ScanEvent e in sentence.Events)
        {
            if (e.Start >= position) break;
            if (e.Kind is ScanEventKind.Comma or ScanEventKind.Semicolon) negated = prospective = false;
            if (e.Tag == LexiconTag.Auxiliary && e.Value == 1) negated = true;
            if (IsFuture(e)) prospective = true;
        }
        return negated ? EventStatus.Negated : prospective ? EventStatus.Prospective : EventStatus.Asserted;
    }

    private bool IsFuture(ScanEvent e) => source.Text.AsSpan(e.Start, e.End - e.Start) is "will" or "would" or "may" or "might" or "could" or "to";

    private Excerpt WeekdayOf(ReportSentence sentence)
    {
        foreach (ScanEvent e in sentence.Events)
            if (e.Tag is LexiconTag.Weekday or LexiconTag.Circumstance && IsWeekday(e)) return source.Excerpt(TextSpan.FromBounds(e.Start, e.End));
        return Excerpt.None;
    }

    private bool IsWeekday(ScanEvent e)
    {
        LexiconTable<char> table = LexiconSection.FinalClauses.For<char>();
        int phrase = table.Match(source.Text, e.Start, e.End, out _);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.Weekday;
    }
}
