using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>From when and until when: entry into force, provisional application, duration, renewal, withdrawal.</summary>
internal static class LifeRules
{
    private static readonly string[] Consenters = ["Governments have", "States have", "signatories have", "Members have", "countries have", "Parties have ratified"];

    public static FinalProvisions Read(FinalSentence sentence, FinalProvisions final)
    {
        if (sentence.First(LexiconTag.EntryVerb) is { } verb && IsAboutTreaty(sentence, verb)
            && final.EntryIntoForce.Rule is EntryIntoForceRule.NotProvided or EntryIntoForceRule.Other) final = final with { EntryIntoForce = EntryOf(sentence, verb) };
        if (sentence.Has(LexiconTag.Provisional) && sentence.Has(LexiconTag.ThisTreaty) && !final.ProvisionalApplication.IsProvided)
            final = final with { ProvisionalApplication = new FinalClause(true, sentence.Excerpt) };
        if (final.Duration.Kind == DurationKind.NotProvided && (sentence.Has(LexiconTag.ThisTreaty) || sentence.Mentions("remain in force")))
        {
            if (sentence.Has(LexiconTag.Indefinite)) final = final with { Duration = new Duration(DurationKind.Indefinite, null, sentence.Excerpt) };
            else if (sentence.First(LexiconTag.FixedTerm) is { } term && (sentence.Mentions("in force") || sentence.Mentions("valid") || sentence.Mentions("concluded"))
                && PeriodReader.Read(Head(sentence.Behind(term))) is { } period) final = final with { Duration = new Duration(DurationKind.Fixed, period, sentence.Excerpt) };
        }
        if (final.Renewal.Kind == RenewalKind.NotProvided && final.Duration.Kind == DurationKind.Fixed)
        {
            if (sentence.First(LexiconTag.AutomaticRenewal) is { } renewal) final = final with { Renewal = new Renewal(RenewalKind.Automatic, PeriodReader.Read(sentence.Behind(renewal)), sentence.Excerpt) };
            else if (sentence.Has(LexiconTag.RenewalByAgreement)) final = final with { Renewal = new Renewal(RenewalKind.ByAgreement, null, sentence.Excerpt) };
        }
        return WithdrawalOf(sentence, final);
    }

    private static FinalProvisions WithdrawalOf(FinalSentence sentence, FinalProvisions final)
    {
        bool leaves = sentence.Has(LexiconTag.Withdraw) && (sentence.Has(LexiconTag.ThisTreaty) || sentence.Mentions("terminate it"))
            && (sentence.Mentions("may") || sentence.Mentions("notice") || sentence.Mentions("notif"));
        // "may denounce" outweighs a sentence that only mentions an end.
        bool outweighs = leaves && final.Withdrawal.IsProvided && IsPower(sentence) && !final.Withdrawal.Evidence.Text.Contains(" may ", StringComparison.Ordinal);
        if (!final.Withdrawal.IsProvided || outweighs) return leaves ? final with { Withdrawal = new Withdrawal(true, PeriodReader.Read(sentence.Text), sentence.Excerpt) } : final;
        // The sentence behind often says when: "it shall cease to be in force one year after".
        bool goesOn = final.Withdrawal.Notice is null && sentence.Excerpt.Span.Start - final.Withdrawal.Evidence.Span.End < 40
            && (sentence.Mentions("after") || sentence.Mentions("from the date") || sentence.Mentions("from the day")) && (sentence.Mentions("in force") || sentence.Mentions("effect") || sentence.Mentions("terminat") || sentence.Mentions("denunciation") || sentence.Mentions("expire") || sentence.Mentions("cease"));
        return goesOn && PeriodReader.Read(sentence.Text) is { } notice ? final with { Withdrawal = final.Withdrawal with { Notice = notice } } : final;
    }

    private static bool IsPower(FinalSentence sentence) => sentence.First(LexiconTag.Withdraw) is { } verb && sentence.Before(verb).Contains(" may", StringComparison.Ordinal);

    /// <summary>Amendments and protocols enter into force too; a "date of entry into force" elsewhere is none of the rule.</summary>
    private static bool IsAboutTreaty(FinalSentence sentence, ScanEvent verb)
    {
        string before = sentence.Before(verb);
        if (before.Contains("amendment", StringComparison.OrdinalIgnoreCase) || before.Contains("which", StringComparison.OrdinalIgnoreCase) || before.Contains("Annex", StringComparison.Ordinal)) return false;
        bool subject = sentence.First(LexiconTag.ThisTreaty) is { } treaty && treaty.Start < verb.Start && verb.Start - treaty.End < 160 || before.TrimStart().StartsWith("It ", StringComparison.Ordinal);
        return subject && (before.Contains("shall", StringComparison.Ordinal) || before.Contains("will", StringComparison.Ordinal) || sentence.Text.AsSpan().Contains("enters into", StringComparison.Ordinal)
            || sentence.Mentions("shall be effective") || sentence.Mentions("shall become effective") || sentence.Mentions("shall take effect"));
    }

    private static EntryIntoForce EntryOf(FinalSentence sentence, ScanEvent verb)
    {
        string behind = sentence.Behind(verb);
        bool hasDate = DateReader.TryFind(behind, out FuzzyDate date, out _) && date.IsDay;
        int? threshold = ThresholdOf(behind);
        EntryIntoForceRule rule =
            hasDate ? EntryIntoForceRule.OnDate
            : sentence.Has(LexiconTag.OnSignature) ? EntryIntoForceRule.OnSignature
            : sentence.Has(LexiconTag.ExchangeOfInstruments) ? EntryIntoForceRule.OnExchangeOfInstruments
            : threshold is not null ? EntryIntoForceRule.AfterNthConsent
            : sentence.Has(LexiconTag.Notification) ? EntryIntoForceRule.AfterNotifications
            : sentence.Has(LexiconTag.Deposit) ? EntryIntoForceRule.AfterDeposit
            : sentence.Has(LexiconTag.AgreedDate) ? EntryIntoForceRule.OnAgreedDate
            : sentence.Has(LexiconTag.Consent) ? EntryIntoForceRule.AfterNthConsent
            : EntryIntoForceRule.Other;
        int? month = rule == EntryIntoForceRule.OnDate ? null : MonthStartOf(behind);
        return new EntryIntoForce(rule, sentence.Excerpt)
        {
            Date = hasDate ? date : FuzzyDate.Unknown,
            MonthStart = month,
            Delay = month is null && rule is not (EntryIntoForceRule.OnDate or EntryIntoForceRule.OnSignature) ? DelayOf(behind) : null,
            Threshold = rule == EntryIntoForceRule.AfterNthConsent ? threshold : null,
        };
    }

    /// <summary>"on the first day of the second month following": 2.</summary>
    private static int? MonthStartOf(string words)
    {
        int first = words.IndexOf("first day of the", StringComparison.OrdinalIgnoreCase);
        if (first < 0) return null;
        string rest = Head(words[(first + "first day of the".Length)..]);
        int month = rest.IndexOf("month", StringComparison.OrdinalIgnoreCase);
        return month < 0 ? null : NumberIn(rest[..month]) ?? 1;
    }

    /// <summary>"thirty days after", "on the thirtieth day following", "two months after".</summary>
    private static Period? DelayOf(string words)
    {
        int after = words.IndexOf("after", StringComparison.OrdinalIgnoreCase);
        int following = words.IndexOf("following", StringComparison.OrdinalIgnoreCase);
        int from = words.IndexOf("from", StringComparison.OrdinalIgnoreCase);
        int end = new[] { after, following, from }.Where(i => i > 0).DefaultIfEmpty(-1).Min();
        return end < 0 ? null : PeriodReader.Read(words[..end]);
    }

    /// <summary>How many: "the tenth instrument", "two signatories", "at least two".</summary>
    private static int? ThresholdOf(string words)
    {
        int instrument = words.IndexOf("instrument", StringComparison.OrdinalIgnoreCase);
        int states = Consenters
            .Select(w => words.IndexOf(w, StringComparison.OrdinalIgnoreCase)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        int at = instrument > 0 ? instrument : states;
        return at <= 0 ? null : NumberIn(words[Math.Max(0, at - 24)..at]);
    }

    private static int? NumberIn(string words)
    {
        LexiconTable<char> numbers = LexiconSection.Structure.For<char>();
        int value = 0;
        for (int at = 0; at < words.Length;)
        {
            if (!TextUnits<char>.IsWord(words[at]))
            {
                at++;
                continue;
            }
            int end = TextUnits<char>.WordEnd(words, at);
            int phrase = numbers.Match(words, at, end, out _);
            if (phrase != 0 && numbers.TagOf(phrase) == LexiconTag.NumberWord) value += numbers.ValueOf(phrase);
            else if (int.TryParse(words.AsSpan(at, end - at), out int digits)) value = digits;
            at = end;
        }
        return value == 0 ? null : value;
    }

    private static string Head(string words) => words.Length <= 80 ? words : words[..80];
}
