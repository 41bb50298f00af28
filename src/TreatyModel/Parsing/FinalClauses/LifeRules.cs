using System.Text.RegularExpressions;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>Until when: duration, renewal, withdrawal.</summary>
internal static partial class LifeRules
{
    private const int PeriodReach = 48;
    private const int RenewalReach = 70;
    private const int MostSentencesBehind = 400;

    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        ReadDuration(sentence, reading);
        ReadRenewal(sentence, reading);
        ReadWithdrawal(sentence, reading);
    }

    private static void ReadDuration(FinalSentence sentence, FinalReading reading)
    {
        if (!sentence.IsAboutTreaty || OtherMatter().IsMatch(sentence.Plain)) return;
        int score = 1 + (Heading().IsMatch(sentence.Heading) ? 3 : 0);
        Duration? found = null;
        if (Fixed().Match(sentence.Plain) is { Success: true } term && PeriodReader.TryFind(sentence.Plain, term.Index + term.Length, out Period period, out Text.TextSpan span)
            && span.Start - term.Index - term.Length < PeriodReach && !term.Value.Contains(" until ", StringComparison.OrdinalIgnoreCase) && !UntilExpiry().IsMatch(sentence.Plain[..span.Start])) (found, score) = (new Duration(DurationKind.Fixed, period, sentence.Excerpt), score + 3);
        else if (Until().IsMatch(sentence.Plain)) (found, score) = (new Duration(DurationKind.UntilEvent, null, sentence.Excerpt), score + 1);
        else if (Indefinite().IsMatch(sentence.Plain)) (found, score) = (new Duration(DurationKind.Indefinite, null, sentence.Excerpt), score + 2);
        if (found is not null && reading.IsBetter(FinalField.Duration, score)) reading.Value = reading.Value with { Duration = found };
    }

    private static void ReadRenewal(FinalSentence sentence, FinalReading reading)
    {
        bool near = sentence.IsAboutTreaty || (reading.Value.Duration.Kind == DurationKind.Fixed && Heading().IsMatch(sentence.Heading)) || RenewalSubject().IsMatch(sentence.Plain);
        if (!near || OtherMatter().IsMatch(sentence.Plain) || reading.Value.Duration.Kind != DurationKind.Fixed) return;
        if (Automatic().Match(sentence.Plain) is { Success: true } renewal)
        {
            if (reading.IsBetter(FinalField.Renewal, 3)) reading.Value = reading.Value with { Renewal = new Renewal(RenewalKind.Automatic, TermOf(sentence.Plain[renewal.Index..]), sentence.Excerpt) };
        }
        else if (ByAgreement().IsMatch(sentence.Plain) && reading.IsBetter(FinalField.Renewal, 1))
        {
            reading.Value = reading.Value with { Renewal = new Renewal(RenewalKind.ByAgreement, null, sentence.Excerpt) };
        }
    }

    /// <summary>"for successive periods of five years", "year by year"; not the length of a notice.</summary>
    private static Period? TermOf(string words)
    {
        Match condition = NoticeClause().Match(words);
        string head = condition.Success ? words[..condition.Index] : words;
        if (EachYear().IsMatch(head)) return new Period(1, PeriodUnit.Year);
        return PeriodReader.TryFind(head, 0, out Period period, out Text.TextSpan span) && span.Start < RenewalReach ? period : null;
    }

    private static void ReadWithdrawal(FinalSentence sentence, FinalReading reading)
    {
        if (sentence.Has(LexiconTag.Withdraw) && Leaves().IsMatch(sentence.Plain) && !OtherEnd().IsMatch(sentence.Plain))
        {
            int score = 2 + (LeavingHeading().IsMatch(sentence.Heading) ? 3 : 0) + (Power().IsMatch(sentence.Plain) ? 3 : 0) + (sentence.Has(LexiconTag.ThisTreaty) ? 1 : 0) + (Noticed().IsMatch(sentence.Plain) ? 1 : 0) + (Direct().IsMatch(sentence.Plain) ? 2 : 0) - (SomeParty().IsMatch(sentence.Plain) ? 0 : 1);
            if (reading.IsBetter(FinalField.Withdrawal, score))
            {
                Period? notice = FinalNumbers.Notice(sentence.Plain);
                reading.Value = reading.Value with { Withdrawal = new Withdrawal(true, notice, sentence.Excerpt) };
                reading.Leaving = sentence;
                return;
            }
        }
        // The sentence behind often says when: "it shall cease to be in force one year after".
        if (reading.Leaving is not { } leaving || reading.Value.Withdrawal.Notice is not null || sentence.Excerpt.Span.Start - leaving.End > MostSentencesBehind || sentence.Provision != leaving.Provision) return;
        if (TakesEffect().IsMatch(sentence.Plain) && FinalNumbers.Notice(sentence.Plain) is { } later) reading.Value = reading.Value with { Withdrawal = reading.Value.Withdrawal with { Notice = later } };
    }

    [GeneratedRegex(@"\b(?:amendments?|concessions?|safeguard|measures?|suspen\w+|panel|chairman|chairmanship|members of|obligations? under|quota|duties|product|article \d+ of the gatt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherMatter();

    /// <summary>"until the expiry of twelve months from": the length of a notice.</summary>
    [GeneratedRegex(@"\b(?:until|upon|after|on) (?:the )?(?:expir\w+|lapse|end) of(?: a| the)?(?: period of)? ?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UntilExpiry();

    [GeneratedRegex(@"duration|validity|term\b|terminat|force|final|renewal|extension|denunciation|expir", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:in force|valid|validity|in effect|effective|concluded|duration|operation|continue|remain)\b[^.;]{0,70}?\b(?:for|of|during)\b(?: (?:a|an|the|its))?(?: (?:initial|first|further|minimum|fixed|additional))?(?: (?:periods?|terms?|duration)(?:of)?)?(?: of)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fixed();

    [GeneratedRegex(@"\b(?:remain|continue|applicable|apply|valid|in force|in effect)\b[^.;]{0,60}\b(?:until|till) (?:the (?:entry|conclusion|date|end)|a (?:date|new)|such (?:time|date)|it is (?:replaced|superseded))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?:in force|valid|effect|effective|concluded|duration|continue|remain|period|term)\b[^.;]{0,60}\b(?:indefinite|unlimited)|\b(?:unlimited|indefinite) (?:duration|period)|(?:remain|continue|be|stay|remains) (?:valid and )?(?:in|into) (?:force|effect)[^.;]{0,60}\b(?:until|unless|till)\b[^.;]{0,160}(?:terminat|denounc|withdr|notice|notif)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Indefinite();

    [GeneratedRegex(@"automatic\w*(?: \w+){0,3}? (?:renew|extend|prolong|continu)|(?:renew|extend|prolong)\w*(?: \w+){0,3}? automatic|tacit|successive (?:periods?|terms?)|(?:further|successive|additional|subsequent) (?:periods?|terms?) of|(?:be|is)(?: considered| deemed)?(?: to be)? (?:renewed|extended|prolonged)[^.;]{0,80}(?:unless|year by year|provided)|thereafter (?:shall )?(?:remain|continue)|(?:continue|remain) in force (?:thereafter|indefinitely)|from year to year|year by year", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Automatic();

    [GeneratedRegex(@"\b(?:may|can|could) be (?:renewed|extended|prolonged)|(?:renew|exten|prolong)\w*[^.;]{0,60}by (?:mutual |common )?(?:agreement|consent)|whether[^.;]{0,120}(?:extended|continue in force)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByAgreement();

    [GeneratedRegex(@"^(?:its|the) (?:validity|duration|term)|^thereafter", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RenewalSubject();

    [GeneratedRegex(@"\b(?:unless|provided|except|if (?:neither|none|no)|so long as|as long as)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoticeClause();

    [GeneratedRegex(@"year by year|from year to year|annually|yearly|each year", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EachYear();

    [GeneratedRegex(@"\b(?:denounc\w+|withdraw\w*|terminat\w+)(?: from)?(?: its \w+ (?:in|to)| the (?:validity|effect|operation) of)? (?:it\b|(?:this|the present|the)(?: \w+){0,2}? (?:agreement|treaty|convention|protocol|charter|pact|arrangement|decision))|\b(?:this|the present|the) (?:agreement|treaty|convention|protocol)[^.;]{0,80}\b(?:may|shall|can) (?:\w+ ){0,3}?be (?:denounced|terminated)|\b(?:notice|notification|intention|desire|right|power)\b[^.;]{0,80}\b(?:denounc|denunciat|withdraw|terminat)|\b(?:denounced?|denunciation|withdrawal)\b[^.;]{0,160}\b(?:notif|notice|effect)|\bterminated?\b[^.;]{0,100}\b(?:notif|notice)|(?:denounced|terminated) by (?:either|any|one|each)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leaves();

    [GeneratedRegex(@"\b(?:terminat\w+|withdraw\w*) (?:of |the |a |its |any |such |all )*(?:measures?|procee\w+|panel|concessions?|consultations?|employment|contract|safeguard|investigation|complaint|request|certificate|benefits|reservation|declaration|objection|obligations?|preferences?|arbitration|appointment|duty|duties|case|price|undertaking|notice|suspension|goods|application|assistance)|\b(?:proceedings?|panel|consultations?|measures?|dispute settlement|arbitration|investment)\b[^.;]{0,40}terminat|contract of employment", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherEnd();

    [GeneratedRegex(@"terminat|denunc|withdraw|duration|validity|final|entry into force|expir", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeavingHeading();

    [GeneratedRegex(@"\b(?:may|right to|can|unless|until|shall be effected|intention to|entitled to|free to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Power();

    [GeneratedRegex(@"\b(?:either|any|each|one|a|every|neither) (?:of )?(?:the )?(?:\w+ ){0,3}(?:part(?:y|ies)|states?|governments?|member|country|side|signator\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SomeParty();

    [GeneratedRegex(@"notice|notif", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noticed();

    [GeneratedRegex(@"(?:denounce|withdraw from|terminate|denounced|terminated?) (?:this|the present|it\b|the (?:agreement|treaty|convention|protocol))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Direct();

    [GeneratedRegex(@"effect|terminat|cease|expire|withdraw|denunciat|in force|notice|notif", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TakesEffect();
}
