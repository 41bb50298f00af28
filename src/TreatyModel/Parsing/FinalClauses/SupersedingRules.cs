namespace TreatyModel.Parsing.FinalClauses;

/// <summary>Earlier treaties by name that this one ends, replaces, suspends or goes before.</summary>
internal static class SupersedingRules
{
    private const int LongestName = 8;
    private const int LongestOther = 18;
    private const int LongestTail = 30;

    private const string Treaty = "(agreement|treaty|convention|protocol)";

    private static readonly WordPattern Replaces = new($"(this|the present|the) {Treaty} ..10 (replace|replaces|supersede|supersedes)");
    private static readonly WordPattern ReplacedBy = new("(shall be|is|are) (replaced|superseded) by (this|the present)");
    private static readonly WordPattern Ends = new("(shall|will) (cease to (have effect|be in force|apply|be valid)|be terminated|terminate|expire|lapse|be abrogated)|(is|are) (hereby)? (terminated|abrogated)");
    private static readonly WordPattern Suspends = new("(shall be|is|are) (hereby)? suspended");
    private static readonly WordPattern Between = new($"(inconsistenc*|conflict*) ..14 this {Treaty} and");
    private static readonly WordPattern Prevails = new($"this {Treaty} shall prevail");
    private static readonly WordPattern Noun = new("agreement|treaty|convention|protocol|pact|accord|agreements");
    private static readonly WordPattern Link = new("^ (of|between|on|for|signed|concerning|relating|establishing|in the form)");
    private static readonly WordPattern OtherEnding = new("measure*|panel*|safeguard*|amendment*|suspension of|licen*|obligation of");

    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        WordList words = sentence.Words;
        if (Between.TryFind(words, 0, words.Count, out _, out int other) && words.Has(Prevails, other, words.Count))
        {
            ReadPriority(sentence, other, reading);
            return;
        }
        if (words.Has(OtherEnding)) return;
        if (Replaces.TryFind(words, 0, words.Count, out _, out int behind)) AddNames(sentence, behind, words.Count, linked: false, SupersedingEffect.Replaces, reading);
        else if (ReplacedBy.TryFind(words, 0, words.Count, out int verb, out _)) AddNames(sentence, 0, verb, linked: true, SupersedingEffect.Replaces, reading);
        else if (Ends.TryFind(words, 0, words.Count, out verb, out int end)) AddNames(sentence, 0, verb, linked: true, SupersedingEffect.Terminates, reading, end);
        else if (Suspends.TryFind(words, 0, words.Count, out verb, out _)) AddNames(sentence, 0, verb, linked: true, SupersedingEffect.Suspends, reading);
    }

    /// <summary>"in case of inconsistency between this Agreement and the X, this Agreement shall prevail".</summary>
    private static void ReadPriority(FinalSentence sentence, int other, FinalReading reading)
    {
        WordList words = sentence.Words;
        int first = other;
        while (first < words.Count && (words.Is(first, "the") || words.Is(first, "provisions") || words.Is(first, "of"))) first++;
        int last = first;
        while (last < words.Count && last - first < LongestOther && !words.IsBehindComma(last) && !words.IsBehindStop(last) && !words.Is(last, "this")) last++;
        while (last > first && (words.Is(last - 1, "the") || words.Is(last - 1, "of") || words.Is(last - 1, "provisions"))) last--;
        if (last > first && words.IsCapital(first)) Add(words.Slice(first, last), SupersedingEffect.Prevails, sentence, reading);
    }

    /// <summary>The names among some words; when none stands before the verb, those of the list behind it: "the following Agreements shall cease: ...".</summary>
    private static void AddNames(FinalSentence sentence, int from, int to, bool linked, SupersedingEffect effect, FinalReading reading, int listFrom = -1)
    {
        WordList words = sentence.Words;
        int found = 0;
        for (int at = from; Noun.TryFind(words, at, to, out int noun, out int end); at = end)
        {
            if (!words.IsCapital(noun) || (linked && !words.Has(Link, end, words.Count))) continue;
            int first = noun;
            while (first > from && noun - first < LongestName && !words.Is(first, "the")) first--;
            if (!words.Is(first, "the") || words.Is(first + 1, "following") || (!linked && found == 0 && first > from + 1)) continue;
            Add(words.Slice(first, NameEnd(words, end, to)), effect, sentence, reading);
            found++;
        }
        if (found == 0 && listFrom > 0 && words.Text[words.EndOf(listFrom - 1)..].Contains(':', StringComparison.Ordinal)) AddNames(sentence, listFrom, words.Count, linked: true, effect, reading);
    }

    /// <summary>A name goes on behind its noun, "of Friendship of 9 February 2000", up to a comma, a stop or the next name.</summary>
    private static int NameEnd(WordList words, int end, int to)
    {
        if (!words.Has(Link, end, words.Count)) return end;
        int last = end;
        while (last < to && last - end < LongestTail && !words.IsBehindStop(last) && (!words.IsBehindComma(last) || words.IsCapital(last)) && !(words.Is(last, "and") && words.Is(last + 1, "the"))) last++;
        return last;
    }

    private static void Add(string name, SupersedingEffect effect, FinalSentence sentence, FinalReading reading) =>
        reading.Value = reading.Value with { Supersedes = [.. reading.Value.Supersedes, new SupersededInstrument(name, effect, sentence.Excerpt)] };
}
