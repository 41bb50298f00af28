using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Decides which proposals are claims. "Say" reports nearly always; "support" and "see" only in some of their uses.</summary>
internal sealed class ClaimJudge(SentenceWords words)
{
    private const int Threshold = 0;

    /// <summary>Whether the names of features are kept, for whoever counts.</summary>
    public bool KeepsNames { get; init; }

    public List<FoundClaim> Keep(List<FoundClaim> proposals)
    {
        for (int i = 0; i < proposals.Count; i++) proposals[i].Features = FeaturesOf(proposals, i);
        return [.. proposals.Where(p => p.IsCertain || p.Features!.Sum > Threshold)];
    }

    private FeatureList FeaturesOf(List<FoundClaim> proposals, int index)
    {
        FoundClaim claim = proposals[index];
        var features = new FeatureList(FeatureWeights.Cues) { Names = KeepsNames ? [] : null };
        int head = claim.Head, first = claim.First;
        string tag = words.Tag(head).ToString(), shape = claim.Shape.ToString(), kind = claim.SourceKind.ToString();
        string side = claim.IsLeft ? "Left" : "Right";
        features.Add("bias", tag);
        features.Add("w", words.Word(head));
        features.Add("ws", string.Concat(words.Word(head), "/", shape));
        features.Add("wk", string.Concat(words.Word(head), "/", kind));
        features.Add("tag", string.Concat(tag, claim.Class.ToString()));
        features.Add("ts", string.Concat(tag, FormOf(head), shape));
        features.Add("cs", string.Concat(claim.Class.ToString(), FormOf(head), shape));
        features.Add("ks", string.Concat(tag, kind, side));
        features.Add("side", string.Concat(side, shape, FormOf(head)));
        features.Add("aux", Auxiliaries(first, head));
        features.Add("auxs", string.Concat(Auxiliaries(first, head), shape));
        features.Add("auxt", string.Concat(tag, Auxiliaries(first, head)));
        features.Add("src", SourceType(claim.Source));
        features.Add("srct", string.Concat(tag, SourceType(claim.Source)));
        features.Add("srcl", Math.Min(5, WordsIn(claim.Source) / 2));
        features.Add("neg", claim.IsNegative ? "1" : "0");
        features.Add("pas", string.Concat(claim.IsPassive ? "1" : "0", kind, tag));
        features.Add("title", string.Concat(words.Sentence.IsTitle ? "1" : "0", tag));
        features.Add("prev", ClassName(first - 1));
        features.Add("prevt", string.Concat(ClassName(first - 1), tag));
        if (first > 0 && IsSmall(first - 1)) features.Add("pw", words.Word(first - 1));
        features.Add("next", ClassName(head + 1));
        features.Add("nextt", string.Concat(ClassName(head + 1), tag));
        if (IsSmall(head + 1)) features.Add("nw", words.Word(head + 1));
        if (IsSmall(head + 1)) features.Add("wn", string.Concat(words.Word(head), "/", words.Word(head + 1)));
        features.Add("quote", string.Concat(HasQuote(claim) ? "1" : "0", tag));
        features.Add("len", Math.Min(6, claim.Content.Sum(WordsIn) / 3));
        features.Add("lent", string.Concat(Math.Min(6, claim.Content.Sum(WordsIn) / 3).ToString(System.Globalization.CultureInfo.InvariantCulture), tag));
        features.Add("gov", Governor(first, head));
        // What somebody is reported to have said may have been reported by others: that speaks against neither.
        bool strong = words.Tag(head) is LexiconTag.ReportVerb or LexiconTag.TellVerb or LexiconTag.Attribution;
        features.Add("inside", strong ? "strong" : Inside(proposals, index));
        features.Add("covers", strong ? "strong" : Covers(proposals, index));
        features.Add("listener", claim.Listener.IsEmpty ? "0" : "1");
        return features;
    }

    private string ClassName(int i) => i < 0 ? "Start" : i >= words.Count ? "End" : words.IsQuoted(i) ? "Quoted" : words[i].ToString();

    private bool IsSmall(int i) => i >= 0 && i < words.Count && !words.IsQuoted(i) && words[i] is WordClass.Determiner or WordClass.Pronoun or WordClass.Preposition or WordClass.To or WordClass.Auxiliary
        or WordClass.Conjunction or WordClass.That or WordClass.Relative or WordClass.Interrogative or WordClass.Subordinator or WordClass.Time or WordClass.Adverb && (words[i] == WordClass.To || words.Tag(i) != LexiconTag.None);

    private string FormOf(int i) => words[i] switch
    {
        WordClass.Participle => "Ing",
        WordClass.Verb => words.IsPast(i) ? "Ed" : words.Word(i).EndsWith("s", StringComparison.Ordinal) ? "S" : "Base",
        _ => "Noun",
    };

    /// <summary>What stands between subject and verb: be, have, do, a modal, "not", "to".</summary>
    private string Auxiliaries(int first, int head)
    {
        string result = "";
        for (int i = first; i < head; i++)
        {
            result += words[i] switch
            {
                WordClass.To => "t",
                WordClass.Auxiliary => words.Event(i).Value switch { 1 => "n", 2 => "b", 3 => "h", 4 => "d", _ => "m" },
                WordClass.Verb or WordClass.Participle => "v",
                _ => "",
            };
        }
        return result.Length == 0 ? "none" : result;
    }

    private string SourceType(TextSpan source)
    {
        if (source.IsEmpty) return "none";
        for (int i = 0; i < words.Count; i++)
        {
            if (words.Start(i) != source.Start) continue;
            if (words[i] is WordClass.Pronoun or WordClass.Relative) return words.Word(i).ToString();
            if (words[i] == WordClass.Determiner) return "d" + words.Word(i).ToString();
            if (i == 0 && words.Event(0).Tag == LexiconTag.None) return "start";
            return words[i].ToString();
        }
        return "part";
    }

    private static int WordsIn(TextSpan span) => (span.Length + 3) / 6;

    private bool HasQuote(FoundClaim claim) => claim.Content.Exists(c => words.Sentence.Quotes.Exists(q => q.Overlaps(c)));

    /// <summary>The verb in front of "to": "continued to question".</summary>
    private string Governor(int first, int head)
    {
        for (int i = head - 1; i >= Math.Max(0, first - 3); i--)
        {
            if (words[i] != WordClass.To || i == 0) continue;
            return words.Tag(i - 1) == LexiconTag.None ? "other" : words.Word(i - 1).ToString();
        }
        return "none";
    }

    /// <summary>Whether it stands within the content of another proposal, and of what kind that one is.</summary>
    private string Inside(List<FoundClaim> proposals, int index)
    {
        string best = "none";
        for (int i = 0; i < proposals.Count; i++)
            if (i != index && proposals[i].Content.Exists(c => c.Contains(proposals[index].Cue))) best = words.Tag(proposals[i].Head) + proposals[i].Shape.ToString();
        return best;
    }

    private string Covers(List<FoundClaim> proposals, int index)
    {
        for (int i = 0; i < proposals.Count; i++)
            if (i != index && proposals[index].Content.Exists(c => c.Contains(proposals[i].Cue))) return words.Tag(proposals[i].Head).ToString();
        return "none";
    }
}
