using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>The form: depositary, authentic languages, place and date of signature.</summary>
internal static class FormRules
{
    private const int LongestPlace = 60;

    private static readonly string[] Openers = ["done ", "signed at ", "made at ", "dated at ", "executed in ", "executed at ", "drawn up at "];

    public static FinalProvisions Read(FinalSentence sentence, FinalProvisions final)
    {
        if (final.Depositary.IsEmpty && sentence.First(LexiconTag.Depositary) is { } depositary) final = final with { Depositary = DepositaryOf(sentence, depositary) };
        if (!sentence.Has(LexiconTag.LanguageName)) return final;
        ImmutableArray<string> codes = [.. sentence.Events.Where(e => e.Tag == LexiconTag.LanguageName).Select(e => LanguageCodes.Of(e.Value)).Distinct()];
        if (sentence.First(LexiconTag.Prevail) is not null && final.Languages.Codes.Length > 0)
            return final with { Languages = final.Languages with { Prevailing = codes[0] } };
        bool speaks = sentence.IsConclusion ? sentence.Has(LexiconTag.Authentic) : sentence.Mentions("authentic") || sentence.Mentions("equally valid") || sentence.Mentions("drawn up in");
        if (!speaks || codes.Length < final.Languages.Codes.Length) return final;
        return final with { Languages = new AuthenticLanguages { Codes = codes, Evidence = sentence.Excerpt, Prevailing = final.Languages.Prevailing } };
    }

    /// <summary>"Done at X on D".</summary>
    public static LifecycleEvent? Signature(FinalSentence sentence)
    {
        string text = sentence.Excerpt.Text;
        int done = Openers.Select(o => text.IndexOf(o, StringComparison.OrdinalIgnoreCase)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        if (done < 0) return null;
        string words = text[done..];
        bool dated = DateReader.TryFind(words, out FuzzyDate date, out TextSpan dateWords);
        int at = words.IndexOf(" at ", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = words.IndexOf(" in ", StringComparison.OrdinalIgnoreCase);
        if (!dated && at < 0) return null;
        int start = sentence.Excerpt.Span.Start + done;
        Excerpt place = Excerpt.None;
        if (at >= 0 && at < 10)
        {
            int from = at + 4, end = from;
            while (end < words.Length && end - from < LongestPlace && words[end] is not (',' or '\n' or '(')
                && !words.AsSpan(end).StartsWith(" on ", StringComparison.OrdinalIgnoreCase) && !words.AsSpan(end).StartsWith(" this ", StringComparison.OrdinalIgnoreCase)
                && !words.AsSpan(end).StartsWith(" the ", StringComparison.OrdinalIgnoreCase) && !words.AsSpan(end).StartsWith(" in ", StringComparison.OrdinalIgnoreCase) && (end == from || !char.IsAsciiDigit(words[end]))) end++;
            if (end > from && char.IsUpper(words[from])) place = sentence.Slice(start + from, start + end);
        }
        return new LifecycleEvent(TreatyAction.Signature, date, dated ? sentence.Slice(start, start + dateWords.End) : sentence.Excerpt) { Place = place };
    }

    private static Excerpt DepositaryOf(FinalSentence sentence, ScanEvent word)
    {
        string behind = sentence.Behind(word);
        int end = behind.IndexOfAny([',', '.', ';', '(']);
        int which = behind.IndexOf(" which", StringComparison.Ordinal);
        if (which >= 0 && (end < 0 || which < end)) end = which;
        Excerpt name = sentence.Slice(word.End, end < 0 ? sentence.End : word.End + end);
        return name.Text.StartsWith("the ", StringComparison.Ordinal) && name.Text.Length is > 8 and < 160 ? name : Excerpt.None;
    }
}
