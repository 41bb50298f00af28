using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Reports;

/// <summary>Tells the noun phrase behind "to" from the infinitive: "commits both to immediate help", "commits both to help".</summary>
internal static class NominalWords
{
    private const int ShortestStem = 3;

    /// <summary>Endings that nearly no verb has.</summary>
    private static readonly string[] Endings = ["al", "ary", "ic", "ous", "ful", "ible", "able", "tion", "sion", "ity", "ness", "ship", "ism", "cy", "ance", "ence"];

    public static bool At(SentenceWords words, int at)
    {
        if (words[at] is WordClass.Determiner or WordClass.Name or WordClass.Number or WordClass.Possessive) return true;
        // An article behind it makes any word a verb: "to finance the".
        if (words[at] is not (WordClass.Word or WordClass.StanceAdjective or WordClass.StanceNoun) || words[at + 1] is WordClass.Determiner or WordClass.Pronoun or WordClass.To) return false;
        if (words[at] == WordClass.StanceAdjective) return true;
        ReadOnlySpan<char> word = words.Word(at);
        int start = words.Start(at);
        if (words.Sentence.Happenings.Exists(h => h.Tag == LexiconTag.NominalWord && h.Start == start)) return true;
        foreach (string ending in Endings)
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return !words.Sentence.Happenings.Exists(h => h.Tag is LexiconTag.NominalException or LexiconTag.EffectVerb && h.Start == start);
        return false;
    }
}
