using System.Text.RegularExpressions;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>From when: entry into force, provisional application.</summary>
internal static partial class EntryRules
{
    /// <summary>An event that starts a count stands at most so far behind the verb.</summary>
    private const int NearDate = 60;

    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        if (Entry().Match(sentence.Plain) is { Success: true } match) ReadEntry(sentence, match, reading);
        if (sentence.Has(LexiconTag.Provisional) && IsProvisional(sentence) && reading.IsBetter(FinalField.Provisional, 1))
            reading.Value = reading.Value with { ProvisionalApplication = new FinalClause(true, sentence.Excerpt) };
    }

    private static void ReadEntry(FinalSentence sentence, Match match, FinalReading reading)
    {
        Group gap = match.Groups["gap"];
        string before = sentence.Plain[..(gap.Index + gap.Length)], behind = sentence.Plain[(match.Index + match.Length)..];
        if (Governed().IsMatch(sentence.Plain[..match.Index]) || OtherSubject().IsMatch(before) || Recounted().IsMatch(behind)) return;
        EntryIntoForceRule rule = RuleOf(before, behind, out FuzzyDate date, out int? threshold);
        int score = 3 + (Heading().IsMatch(sentence.Heading) ? 4 : 0) + (rule == EntryIntoForceRule.Other ? 0 : 2) - (SomeOnly().IsMatch(sentence.Plain) ? 5 : 0) - (Conditional().IsMatch(sentence.Plain) ? 3 : 0);
        if (!reading.IsBetter(FinalField.Entry, Math.Max(1, score))) return;
        bool counted = rule is not (EntryIntoForceRule.OnDate or EntryIntoForceRule.OnSignature);
        int? month = counted ? FinalNumbers.MonthStart(behind) : null;
        reading.Value = reading.Value with
        {
            EntryIntoForce = new EntryIntoForce(rule, sentence.Excerpt) { Date = date, MonthStart = month, Delay = counted && month is null ? FinalNumbers.Delay(behind) : null, Threshold = threshold },
        };
    }

    private static EntryIntoForceRule RuleOf(string before, string behind, out FuzzyDate date, out int? threshold)
    {
        threshold = null;
        if (DateReader.TryFind(behind, out date, out Text.TextSpan words) && date.IsDay && words.Start < NearDate && !AfterEvent().IsMatch(behind[..words.Start])) return EntryIntoForceRule.OnDate;
        date = FuzzyDate.Unknown;
        if (Listed().IsMatch(behind)) return EntryIntoForceRule.Other;
        string all = before + " ; " + behind;
        if (OnSignature().IsMatch(all)) return EntryIntoForceRule.OnSignature;
        if (Exchange().IsMatch(all)) return EntryIntoForceRule.OnExchangeOfInstruments;
        threshold = FinalNumbers.Threshold(behind);
        if (threshold is not null) return EntryIntoForceRule.AfterNthConsent;
        if (Notification().IsMatch(all)) return EntryIntoForceRule.AfterNotifications;
        if (All().IsMatch(behind)) return EntryIntoForceRule.AfterNthConsent;
        if (Deposit().IsMatch(all)) return EntryIntoForceRule.AfterDeposit;
        if (AgreedDate().IsMatch(behind)) return EntryIntoForceRule.OnAgreedDate;
        return Consent().IsMatch(all) ? EntryIntoForceRule.AfterNthConsent : EntryIntoForceRule.Other;
    }

    /// <summary>Applied before it is in force: not a provisional measure, duty or arrest.</summary>
    private static bool IsProvisional(FinalSentence sentence) => ProvisionalUse().IsMatch(sentence.Plain) && ProvisionalTreaty().IsMatch(sentence.Plain);

    [GeneratedRegex(@"\b(?:(?:this|the present|the)(?: \w+){0,3}? (?:agreement|treaty|convention|protocol|charter|covenant|pact|decision|arrangement|memorandum|accord|constitution|statute|understanding|contract|articles)|^it)\b(?<gap>[^.;]{0,260}?)\b(?:(?:be (?:put|brought)|enter|come|enters|comes) into (?:force|effect|operation)|(?:become|becomes|be) (?:effective|operative)|takes? effect)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\b(?:amendments?|modifications?|annex(?:es)?|schedules?|denunciation|withdrawal|termination|changes?|accession|revision|date on which|date of|until|after|before|following|when) (?:(?!shall|will).)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherSubject();

    /// <summary>"once this Agreement enters", "amendments to this Agreement shall enter": not the rule.</summary>
    [GeneratedRegex(@"\b(?:amendments?|modifications?|annex(?:es)?)\b[^.;]{0,120}$|(?<!provisions )\b(?:once|when|until|after|before|if|that|which|where|of|by|since|to|under|in|whether|because|as|at which|with) $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Governed();

    /// <summary>"entered into force on": what happened is no rule.</summary>
    [GeneratedRegex(@"^ ?(?:, (?:which|that|except)|of|and (?:each|every) \w+ thereafter)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recounted();

    [GeneratedRegex(@"entry into force|entry in force|entering into force|coming into force|commencement|final|ratification|effective|validity|effect\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(?:for|in respect of|with respect to|in relation to|as regards) (?:each|any|every|those|that|such|all other|the (?:acceding|other)) |\b(?:acceding|subsequently|thereafter (?:accede|ratif))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SomeOnly();

    [GeneratedRegex(@"^(?:if|in case|should|where|notwithstanding|until|unless)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(?:after|following|signed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterEvent();

    [GeneratedRegex(@"(?:when|if|once|as soon as|after)\b[^.;]{0,40}\(a\)|following (?:requirements|conditions)|approval by the (?:supreme |\w+ )?(?:council|assembly|authority|conference|parliament)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\b(?:on|upon|from|at|of|after) (?:the )?(?:date of |day of |time of |moment of )?(?:its |their )?(?:signature|signing)\b|this day|\btoday\b|date hereof|(?:is|being) signed", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnSignature();

    [GeneratedRegex(@"exchange of (?:the |their )?(?:respective )?(?:instruments?|ratifications?)|(?:instruments?|ratifications?)[^.;]{0,60}exchanged", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exchange();

    [GeneratedRegex(@"notif|diplomatic notes?|exchange of notes|notes exchanged|exchanged? (?:\w+ )?notes|inform(?:ed|ing)? (?:each|one|the) other|written confirmation", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notification();

    [GeneratedRegex(@"\b(?:all|half|majority|two-thirds|each|every)\b[^.;]{0,120}\b(?:accepted|ratified|approved|become parties|acceptance|ratification|approval)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex All();

    [GeneratedRegex(@"deposit", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deposit();

    [GeneratedRegex(@"\bdates? (?:to be |as )?(?:mutually )?(?:agreed|the parties)|such (?:other )?dates? as", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgreedDate();

    [GeneratedRegex(@"ratif|accept|approv|signator|instrument|procedures|requirements", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Consent();

    [GeneratedRegex(@"appl(?:y|ied|ication|icable|ies)[^.;]{0,80}provisional|provisional(?:ly)?[^.;]{0,40}(?:appl|in force|into force|effect)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProvisionalUse();

    [GeneratedRegex(@"(?:appl\w+|force|effect)[^.;]{0,60}(?:this|the present|the) (?:\w+ )?(?:agreement|treaty|convention|protocol)|(?:this|the present|the) (?:\w+ )?(?:agreement|treaty|convention|protocol)[^.;]{0,160}(?:be applied|apply|in force|application)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProvisionalTreaty();
}
