using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>The form: depositary, authentic languages, place and date of signature.</summary>
internal static partial class FormRules
{
    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        if (sentence.Has(LexiconTag.Depositary)) ReadDepositary(sentence, reading);
        ReadLanguages(sentence, reading);
    }

    private static void ReadLanguages(FinalSentence sentence, FinalReading reading)
    {
        FinalProvisions final = reading.Value;
        ImmutableArray<string> codes = [.. sentence.Events.Where(e => e.Tag == LexiconTag.LanguageName).Select(e => LanguageCodes.Of(e.Value)).Distinct()];
        if (codes.IsEmpty) return;
        if (final.Languages.Codes.Length > 0 && PrevailingText().IsMatch(sentence.Plain))
        {
            reading.Value = final with { Languages = final.Languages with { Prevailing = codes[0] } };
            return;
        }
        bool speaks = sentence.IsConclusion ? Written().IsMatch(sentence.Plain) || codes.Length > 1 : Authentic().IsMatch(sentence.Plain);
        if (!speaks || codes.Length < final.Languages.Codes.Length) return;
        if (reading.IsBetter(FinalField.Languages, codes.Length + (sentence.IsConclusion ? 2 : 0)))
            reading.Value = final with { Languages = new AuthenticLanguages { Codes = codes, Evidence = sentence.Excerpt, Prevailing = final.Languages.Prevailing } };
    }

    /// <summary>"Done at X on D".</summary>
    public static LifecycleEvent? Signature(FinalSentence sentence)
    {
        Match done = Done().Match(sentence.Excerpt.Text);
        if (!done.Success) return null;
        string words = sentence.Excerpt.Text[done.Index..];
        bool dated = DateReader.TryFind(words, out FuzzyDate date, out TextSpan dateWords);
        Match place = Place().Match(words);
        if (!dated && !place.Success) return null;
        int start = sentence.Excerpt.Span.Start + done.Index;
        Group name = place.Groups["place"];
        return new LifecycleEvent(TreatyAction.Signature, dated && (date.IsDay || !HasUnreadDay(words)) ? date : FuzzyDate.Unknown, dated ? sentence.Slice(start, start + dateWords.End) : sentence.Excerpt)
        {
            Place = place.Success ? sentence.Slice(start + name.Index, start + name.Index + name.Length) : Excerpt.None,
        };
    }

    /// <summary>"this ... day of July", "21L July": a day that was left open or cannot be read.</summary>
    private static bool HasUnreadDay(string words) => UnreadDay().IsMatch(words);

    private static void ReadDepositary(FinalSentence sentence, FinalReading reading)
    {
        string words = sentence.Plain;
        if (!Deposited().IsMatch(words) || OtherDeposit().IsMatch(words)) return;
        Match named = IsDepositary().Match(words) is { Success: true } first ? first : DepositedWith().Match(words);
        if (!named.Success) return;
        int score = IsDepositary().IsMatch(words) ? 3 : 2;
        if (!reading.IsBetter(FinalField.Depositary, score)) return;
        string name = named.Groups["name"].Value.Trim();
        int at = sentence.Excerpt.Text.IndexOf(name, StringComparison.Ordinal);
        int start = sentence.Excerpt.Span.Start + Math.Max(0, at);
        reading.Value = reading.Value with { Depositary = at < 0 ? new Excerpt(name, sentence.Excerpt.Span) : sentence.Slice(start, start + name.Length) };
    }

    [GeneratedRegex(@"\b(?:prevail|decisive|take guidance|authoritative|be used|preference)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PrevailingText();

    [GeneratedRegex(@"authentic|equally (?:valid|authoritative|binding)|languages?\b|originals?|duplicate|drafted|texts?\b|copies", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"authentic|equally (?:valid|authoritative)|equal (?:validity|force|authority)|drawn up in|drafted in|done in|in the \w+(?:, \w+)* and \w+ languages", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Authentic();

    [GeneratedRegex(@"\b(?:done\b|signed (?:at|in)\b|made (?:at|in)\b|dated at\b|executed (?:in|at)\b|drawn up (?:at|in)\b|drafted in\b|concluded (?:at|in)\b|opened (?:at|in|for signature)\b|given (?:at|in)\b|bear the ?date\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    [GeneratedRegex(@"^[^,.;]{0,40}?\b(?:at|in|of,)(?: the city of,?)?\s+(?<place>(?:[A-Z][\w.’'-]*)(?:[\s-]+(?:[A-Z][\w.’'-]*|de|la|del|of))*|brasilia)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:this|on)\s*(?:the\s*)?(?:\.{2,}|_+|…)|\d[A-Z]\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnreadDay();

    [GeneratedRegex(@"instruments?|ratif|agreement|treaty|convention|protocol|text|original|decision|charter|constitution", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deposited();

    [GeneratedRegex(@"customs|goods|bond|guarantee|security deposit|bank|micro-?organism|securities|capital|patent|acceptance of deposits|depositary shares", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherDeposit();

    [GeneratedRegex(@"(?<name>\b(?:the|his|its) [^.;]{3,120}?)(?:,? (?:who|which))? (?:shall|will|is|are|hereby|acting|shall act|acts|shall serve)(?: \w+){0,3}? (?:as )?(?:the )?(?:depositar(?:y|ies)|depositor(?:y|ies))|(?:depositary|depository)[^.;]{0,60}?(?:shall be|is|:) (?<name>the [^.;,]{3,120})|designated?[^.;]{0,40}?(?<name>the [^.;,]{3,100}?) as (?:the )?deposit", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsDepositary();

    [GeneratedRegex(@"deposit(?:ed)?\b[^.;]{0,90}?\b(?:with|in the archives of|in|to) (?<name>(?:the|its) (?!date|\w+ language|presence)[^.;,]{3,120})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DepositedWith();
}
