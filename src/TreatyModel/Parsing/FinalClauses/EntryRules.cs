using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>From when: entry into force, provisional application.</summary>
internal static class EntryRules
{
    /// <summary>Units between the verb and a date that it has; words between subject and verb.</summary>
    private const int NearDate = 60;
    private const int LongestGap = 45;
    private const int Governing = 20;

    public const string This = "(this|the present|the) (_ _|_)? (agreement|treaty|convention|protocol|charter|covenant|pact|decision|arrangement|memorandum|accord|constitution|statute|understanding|contract)";

    private static readonly WordPattern Subject = new($"{This}|^ it");
    private static readonly WordPattern Verb = new("(be put|be brought|enter|come|enters|comes) into (force|effect|operation)|(become|becomes|be) (effective|operative)|(take|takes) effect");
    private static readonly WordPattern Commands = new("shall|will");
    private static readonly WordPattern OtherSubject = new("amendment*|modification*|annex*|schedule*|denunciation|withdrawal|termination|change*|accession|revision|date (on which|of)|until|after|before|following|when");
    private static readonly WordPattern GoverningWord = new("^ (once|when|until|after|before|if|that|which|where|of|by|since|to|under|in|whether|because|as|with) $");
    private static readonly WordPattern Changed = new("amendment*|modification*|annex|annexes");
    private static readonly WordPattern Recounted = new("^ (of|which|except|and (each|every))");
    private static readonly WordPattern Heading = new("entry (into|in) force|(entering|coming) into|commencement|final|ratification|effective|validity|effect");
    private static readonly WordPattern SomeOnly = new("(for|in respect of|with respect to|in relation to|as regards) (each|any|every|those|that|such|all other|the (acceding|other))|acceding|subsequently|thereafter (accede*|ratif*)");
    private static readonly WordPattern Conditional = new("^ (if|in case|should|where|notwithstanding|until|unless)");
    private static readonly WordPattern AfterEvent = new("after|following|signed");
    private static readonly WordPattern Listed = new("(when|if|once|as soon as|after) ..8 a ..40 b|following (requirements|conditions)|approval by the (_)? (council|assembly|authority|conference|parliament)");
    private static readonly WordPattern OnSignature = new("(on|upon|from|at|of|after) (the)? (date of|day of|time of|moment of)? (its|their)? (signature|signing)|this day|today|date hereof|(is|being) signed");
    private static readonly WordPattern Exchange = new("exchange of (the|their)? (respective)? (instrument*|ratification*)|(instrument*|ratification*) ..10 exchanged");
    private static readonly WordPattern Notification = new("notif*|diplomatic (note|notes)|exchange of notes|notes exchanged|exchanged (_)? notes|exchange (_)? notes|inform* (each|one|the) other|written confirmation");
    private static readonly WordPattern All = new("(all|half|majority|thirds|each|every) ..20 (accepted|ratified|approved|become parties|acceptance|ratification|approval)");
    private static readonly WordPattern Deposit = new("deposit*");
    private static readonly WordPattern AgreedDate = new("(date|dates) (to be|as)? (mutually)? (agreed|the parties)|such (other)? (date|dates) as");
    private static readonly WordPattern Consent = new("ratif*|accept*|approv*|signator*|instrument*|procedures|requirements");
    private static readonly WordPattern ProvisionalUse = new("(apply|applied|application|applicable|applies) ..14 provisional*|provisional* ..7 (appl*|in force|into force|effect)");
    private static readonly WordPattern ProvisionalTreaty = new("(appl*|force|effect) ..10 (this|the present|the) (_)? (agreement|treaty|convention|protocol)|(this|the present|the) (_)? (agreement|treaty|convention|protocol) ..26 (applied|apply|in force|application)");

    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        if (sentence.Has(LexiconTag.EntryVerb) || sentence.Words.Has(Verb)) ReadEntry(sentence, reading);
        // Applied before it is in force: not a provisional measure, duty or arrest.
        if (sentence.Has(LexiconTag.Provisional) && sentence.Words.Has(ProvisionalUse) && sentence.Words.Has(ProvisionalTreaty) && reading.IsBetter(FinalField.Provisional, 1))
            reading.Value = reading.Value with { ProvisionalApplication = new FinalClause(true, sentence.Excerpt) };
    }

    private static void ReadEntry(FinalSentence sentence, FinalReading reading)
    {
        WordList words = sentence.Words;
        int verb = 0, verbEnd = 0;
        bool found = false;
        for (int at = 0; !found && Subject.TryFind(words, at, words.Count, out int subject, out int subjectEnd); at = subject + 1)
            found = Verb.TryFind(words, subjectEnd, Math.Min(words.Count, subjectEnd + LongestGap), out verb, out verbEnd) && !IsGoverned(words, subject) && !HasOtherSubject(words, verb) && !words.Has(Recounted, verbEnd, words.Count);
        if (!found) return;
        EntryIntoForceRule rule = RuleOf(words, verb, verbEnd, out FuzzyDate date, out int? threshold);
        int score = 3 + (sentence.Heading.Has(Heading) ? 4 : 0) + (rule == EntryIntoForceRule.Other ? 0 : 2) - (words.Has(SomeOnly) ? 5 : 0) - (words.Has(Conditional) ? 3 : 0);
        if (!reading.IsBetter(FinalField.Entry, Math.Max(1, score))) return;
        bool counted = rule is not (EntryIntoForceRule.OnDate or EntryIntoForceRule.OnSignature);
        string behind = words.Text[words.EndOf(verbEnd - 1)..];
        int? month = counted ? FinalNumbers.MonthStart(behind) : null;
        reading.Value = reading.Value with
        {
            EntryIntoForce = new EntryIntoForce(rule, sentence.Excerpt) { Date = date, MonthStart = month, Delay = counted && month is null ? FinalNumbers.Delay(behind) : null, Threshold = threshold },
        };
    }

    private static EntryIntoForceRule RuleOf(WordList words, int verb, int verbEnd, out FuzzyDate date, out int? threshold)
    {
        threshold = null;
        string behind = words.Text[words.EndOf(verbEnd - 1)..];
        if (DateReader.TryFind(behind, out date, out TextSpan found) && date.IsDay && found.Start < NearDate && !new WordList(behind[..found.Start]).Has(AfterEvent)) return EntryIntoForceRule.OnDate;
        date = FuzzyDate.Unknown;
        if (words.Has(Listed, verbEnd, words.Count)) return EntryIntoForceRule.Other;
        if (words.Has(OnSignature)) return EntryIntoForceRule.OnSignature;
        if (words.Has(Exchange)) return EntryIntoForceRule.OnExchangeOfInstruments;
        threshold = FinalNumbers.Threshold(words, verbEnd);
        if (threshold is not null) return EntryIntoForceRule.AfterNthConsent;
        if (words.Has(Notification)) return EntryIntoForceRule.AfterNotifications;
        if (words.Has(All, verbEnd, words.Count)) return EntryIntoForceRule.AfterNthConsent;
        if (words.Has(Deposit)) return EntryIntoForceRule.AfterDeposit;
        if (words.Has(AgreedDate, verbEnd, words.Count)) return EntryIntoForceRule.OnAgreedDate;
        return words.Has(Consent) ? EntryIntoForceRule.AfterNthConsent : EntryIntoForceRule.Other;
    }

    /// <summary>"once this Agreement enters", "amendments to this Agreement shall enter": not the rule.</summary>
    private static bool IsGoverned(WordList words, int subject)
    {
        if (subject == 0) return false;
        return words.Has(Changed, Math.Max(0, subject - Governing), subject) || (words.Has(GoverningWord, subject - 1, subject) && !words.Is(subject - 2, "provisions"));
    }

    /// <summary>What stands between the last "shall" and the verb, or before it, names something else that enters into force.</summary>
    private static bool HasOtherSubject(WordList words, int verb)
    {
        int from = verb;
        while (from > 0 && !words.Has(Commands, from - 1, from)) from--;
        return words.Has(OtherSubject, from, verb);
    }
}
