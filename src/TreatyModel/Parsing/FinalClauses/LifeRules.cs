using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>Until when: duration and renewal.</summary>
internal static class LifeRules
{
    private const int PeriodReach = 48;
    private const int RenewalReach = 70;
    private const int NoticeReach = 110;

    private static readonly WordPattern OtherMatter = new("amendment|amendments|concession|concessions|safeguard|measure|measures|suspen*|panel|chairman|chairmanship|members of|obligation under|obligations under|quota|duties|product|contract|lease");
    private static readonly WordPattern Heading = new("duration|validity|term|terminat*|force|final|renewal|extension|denunciation|expir*");
    private static readonly WordPattern Fixed = new("(in force|valid|validity|in effect|effective|concluded|duration|operation|continue|remain) ..11 (for|of|during) (a|an|the|its)? (initial|first|further|minimum|fixed|additional)? (period|periods|term|terms|duration|periodof)? (of)?");
    private static readonly WordPattern UntilWord = new("until");
    private static readonly WordPattern UntilExpiry = new("(until|upon|after|on) (the)? (expiry|expiration|lapse|end) of (a|the)? (period of)? $");
    private static readonly WordPattern Until = new("(remain|continue|applicable|apply|valid|in force|in effect) ..10 (until|till) (the (entry|conclusion|date|end)|a (date|new)|such (time|date)|it is (replaced|superseded))");
    private static readonly WordPattern Indefinite = new("(in force|valid|effect|effective|concluded|duration|continue|remain|period|term) ..10 (indefinite*|unlimited)|(unlimited|indefinite) (duration|period)|(remain|continue|be|stay|remains) (valid and)? (in|into) (force|effect) ..10 (until|unless|till) ..26 (terminat*|denounc*|withdr*|notice|notif*)");
    private static readonly WordPattern Automatic = new("automatic* (_ _ _|_ _|_)? (renew*|extend*|prolong*|continu*)|(renew*|extend*|prolong*) (_ _ _|_ _|_)? automatic*|tacit*|successive (period*|term*)|(further|successive|additional|subsequent) (period*|term*) of|(be|is) (considered|deemed)? (to be)? (renewed|extended|prolonged) ..14 (unless|year by year|provided)|thereafter (shall)? (remain|continue)|(continue|remain) in force (thereafter|indefinitely)|from year to year|year by year");
    private static readonly WordPattern ByAgreement = new("(may|can|could) be (renewed|extended|prolonged)|(renew*|exten*|prolong*) ..10 by (mutual|common)? (agreement|consent)|whether ..20 (extended|continue in force)");
    private static readonly WordPattern RenewalSubject = new("^ ((its|the) (validity|duration|term)|thereafter)");
    private static readonly WordPattern NoticeClause = new("unless|provided|except|if (neither|none|no)|(so|as) long as");
    private static readonly WordPattern BeforeTheEnd = new("^ (_ _|_)? (before|prior to|previous to|in advance of|preceding) ..6 (expir*|end|lapse|terminat*|term|period|date|renewal|such|current)");
    private static readonly WordPattern EachYear = new("year by year|from year to year|annually|yearly|each year");

    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        if (sentence.Words.Has(OtherMatter)) return;
        ReadDuration(sentence, reading);
        ReadRenewal(sentence, reading);
    }

    private static void ReadDuration(FinalSentence sentence, FinalReading reading)
    {
        if (!sentence.IsAboutTreaty) return;
        int score = 1 + (sentence.Heading.Has(Heading) ? 3 : 0);
        Duration? found = null;
        if (TryTerm(sentence.Words, out Period period)) (found, score) = (new Duration(DurationKind.Fixed, period, sentence.Excerpt), score + 3);
        else if (sentence.Words.Has(Until)) (found, score) = (new Duration(DurationKind.UntilEvent, null, sentence.Excerpt), score + 1);
        else if (sentence.Words.Has(Indefinite)) (found, score) = (new Duration(DurationKind.Indefinite, null, sentence.Excerpt), score + 2);
        if (found is not null && reading.IsBetter(FinalField.Duration, score)) reading.Value = reading.Value with { Duration = found };
    }

    /// <summary>"remain in force for a period of ten years"; not "until the expiry of twelve months from", which is the length of a notice.</summary>
    private static bool TryTerm(WordList words, out Period period)
    {
        period = default;
        if (!Fixed.TryFind(words, 0, words.Count, out int start, out int end) || words.Has(UntilWord, start, end)) return false;
        int from = words.EndOf(end - 1);
        return PeriodReader.TryFind(words.Text, from, out period, out TextSpan span) && span.Start - from < PeriodReach && !new WordList(words.Text[..span.Start]).Has(UntilExpiry);
    }

    private static void ReadRenewal(FinalSentence sentence, FinalReading reading)
    {
        if (reading.Value.Duration.Kind != DurationKind.Fixed || !(sentence.IsAboutTreaty || sentence.Heading.Has(Heading) || sentence.Words.Has(RenewalSubject))) return;
        if (Automatic.TryFind(sentence.Words, 0, sentence.Words.Count, out int renewal, out _))
        {
            if (reading.IsBetter(FinalField.Renewal, 3)) reading.Value = reading.Value with { Renewal = new Renewal(RenewalKind.Automatic, TermOf(sentence.Words, renewal), sentence.Excerpt) { Notice = NoticeOf(sentence.Words) } };
        }
        else if (sentence.Words.Has(ByAgreement) && reading.IsBetter(FinalField.Renewal, 1))
        {
            reading.Value = reading.Value with { Renewal = new Renewal(RenewalKind.ByAgreement, null, sentence.Excerpt) };
        }
    }

    /// <summary>"for successive periods of five years", "year by year"; not the length of a notice.</summary>
    private static Period? TermOf(WordList words, int from)
    {
        int to = NoticeClause.TryFind(words, from, words.Count, out int condition, out _) ? condition : words.Count;
        if (words.Has(EachYear, from, to)) return new Period(1, PeriodUnit.Year);
        return PeriodReader.TryFind(words.Slice(from, to), 0, out Period period, out TextSpan span) && span.Start < RenewalReach ? period : null;
    }

    /// <summary>"unless either Party gives notice six months before the expiry": the length of time that stands before the end of the term.</summary>
    private static AnchoredPeriod? NoticeOf(WordList words)
    {
        if (!NoticeClause.TryFind(words, 0, words.Count, out int condition, out _)) return null;
        string clause = words.Slice(condition, words.Count);
        for (int at = 0; PeriodReader.TryFind(clause, at, out Period period, out TextSpan span); at = span.End)
            if (new WordList(clause[span.End..Math.Min(clause.Length, span.End + NoticeReach)]).Has(BeforeTheEnd)) return new AnchoredPeriod(period, PeriodAnchor.EndOfTerm) { IsBefore = true };
        return null;
    }
}
