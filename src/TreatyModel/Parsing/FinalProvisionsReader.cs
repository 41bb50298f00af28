using System.Collections.Immutable;
using TreatyModel.Parsing.FinalClauses;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Reads what a treaty says of its own life, sentence by sentence, from its articles and its end. English.</summary>
internal static class FinalProvisionsReader
{
    public static Treaty Read(SourceText source, Treaty treaty)
    {
        var reading = new FinalReading();
        var events = treaty.Events.ToBuilder();
        foreach (FinalSentence sentence in Sentences(source, treaty))
        {
            if (sentence.Events.Count == 0) continue;
            EntryRules.Read(sentence, reading);
            LifeRules.Read(sentence, reading);
            LeavingRules.Read(sentence, reading);
            ChangeRules.Read(sentence, reading);
            SupersedingRules.Read(sentence, reading);
            FormRules.Read(sentence, reading);
            if (sentence.IsConclusion && events.Count == 0) events.AddRange(FormRules.Signatures(sentence));
        }
        return treaty with { FinalProvisions = reading.Value, Events = events.ToImmutable() };
    }

    private static IEnumerable<FinalSentence> Sentences(SourceText source, Treaty treaty)
    {
        // A protocol that is the whole text is the treaty; so is a text in which no unit was told.
        bool hasBody = treaty.Provisions.Any(p => p.Kind is not (ProvisionKind.TitlePage or ProvisionKind.Preamble or ProvisionKind.Annex or ProvisionKind.Protocol or ProvisionKind.Conclusion));
        Provision? only = treaty.Provisions.FirstOrDefault(p => p.Kind != ProvisionKind.TitlePage);
        if (!hasBody && only is { Kind: ProvisionKind.Preamble or ProvisionKind.Annex } && !treaty.Provisions.Any(p => p.Kind == ProvisionKind.Protocol))
        {
            Provision? conclusion = treaty.Provisions.FirstOrDefault(p => p.Kind == ProvisionKind.Conclusion);
            foreach (FinalSentence sentence in Sentences(source, TextSpan.FromBounds(0, conclusion?.Span.Start ?? source.Length), only)) yield return sentence;
            if (conclusion is null) yield break;
            foreach (FinalSentence sentence in Sentences(source, TextSpan.FromBounds(conclusion.Span.Start, source.Length), conclusion)) yield return sentence;
            yield break;
        }
        foreach (Provision root in treaty.Provisions)
        {
            // Annexes and protocols have final clauses of their own, which are not the treaty's.
            if (root.Kind is ProvisionKind.Preamble or ProvisionKind.Annex or ProvisionKind.Declaration || (root.Kind == ProvisionKind.Protocol && hasBody)) continue;
            foreach ((TextSpan span, Provision provision) in Stretches.Of(root))
                foreach (FinalSentence sentence in Sentences(source, span, provision)) yield return sentence;
        }
    }

    private static IEnumerable<FinalSentence> Sentences(SourceText source, TextSpan span, Provision provision)
    {
        int start = span.Start;
        List<ScanEvent> events = [];
        foreach (ScanEvent found in Scan(source, span))
        {
            if (found.Kind is ScanEventKind.SentenceEnd)
            {
                yield return new FinalSentence(source, TextSpan.FromBounds(start, found.Start), events, provision);
                start = found.End;
                events = [];
            }
            else
            {
                events.Add(found);
            }
        }
        if (events.Count > 0) yield return new FinalSentence(source, TextSpan.FromBounds(start, span.End), events, provision);
    }

    private static List<ScanEvent> Scan(SourceText source, TextSpan span)
    {
        var events = new List<ScanEvent>();
        var scanner = new ScalarScanner<char>(source.Text.AsSpan(0, span.End), LexiconSection.FinalClauses.For<char>(), ScanKinds.Marked, start: span.Start);
        while (scanner.Read(out ScanEvent found))
            if (found.Kind is ScanEventKind.Phrase or ScanEventKind.SentenceEnd) events.Add(found);
        return events;
    }
}
