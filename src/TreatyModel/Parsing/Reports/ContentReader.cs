using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Finds where what is said begins and ends.</summary>
internal sealed class ContentReader(SentenceWords words)
{
    private const int Threshold = 0;

    /// <summary>Marks that are looked at in one content; what is longer goes to the end of its sentence.</summary>
    private const int MostMarks = 40;

    /// <summary>Whether the names of features are kept, for whoever counts.</summary>
    public bool KeepsNames { get; init; }

    public bool IsClauseStart(int at) => at == 0 || words[at - 1] is WordClass.Semicolon or WordClass.That or WordClass.OpenBracket || at == 1 && words[0] is WordClass.Conjunction or WordClass.Adverb
        || words[at - 1] is WordClass.Conjunction && at > 1 && words[at - 2] == WordClass.Comma || at > 1 && words[at - 1] == WordClass.Comma && words[at - 2] == WordClass.That;

    public int SkipComma(int at) => words[at] == WordClass.Comma ? at + 1 : at;

    public int SkipRelays(int at)
    {
        while (words.Tag(at) == LexiconTag.RelayVerb)
            while (at < words.Count && words[at] != WordClass.Comma) at++;
        return at;
    }

    /// <summary>What stands in front of a source: from the start of the clause, without a word like "Still,".</summary>
    public TextSpan Left(int before, TextSpan? quote = null)
    {
        int start = 0;
        for (int i = before - 2; i > 0; i--)
        {
            if (words[i] == WordClass.Semicolon && !words.IsQuoted(i))
            {
                start = i + 1;
                break;
            }
        }
        if (quote is { } q)
        {
            int first = start;
            while (first < before && words.Start(first) < q.Start) first++;
            // Words that lead up to a quotation with a comma or colon are not said with it.
            if (first > start && words[first - 1] is WordClass.Comma or WordClass.Colon or WordClass.OpenBracket) return q;
            if (q.Start <= words.Start(start)) return q;
        }
        while (start + 1 < before && words[start] is WordClass.Adverb or WordClass.Conjunction && words[start + 1] == WordClass.Comma) start += 2;
        return Trim(start == 0 ? words.Sentence.Span.Start : words.Start(start), words.End(before - 1));
    }

    /// <summary>What stands behind a cue, up to where somebody goes on about something else.</summary>
    public TextSpan Right(FoundClaim claim, int at)
    {
        int marks = 0;
        for (int i = at + 1; i < words.Count && marks < MostMarks; i++)
        {
            if (words.IsQuoted(i) || !CanEnd(i)) continue;
            marks++;
            // "reported that, according to X, Y": behind "that" alone all is still to come.
            if (IsAttributed(i) && !claim.IsOuter && i > at + 1) return Trim(words.Start(at), words.End(i - 1));
            FeatureList features = EndFeatures(claim, at, i);
            if (KeepsNames) claim.Ends.Add((i, features.Names!));
            else if (features.Sum > Threshold) return Trim(words.Start(at), words.End(i - 1));
        }
        return Trim(words.Start(at), words.Sentence.Span.End);
    }

    /// <summary>"Y1, X said, Y2": what follows a comma behind the source goes on with the claim.</summary>
    public void AddContinuation(FoundClaim claim, int at)
    {
        if (at >= words.Count) return;
        if (words.Sentence.QuoteBehind(words.End(at - 1)) is { } quote)
        {
            claim.Content.Add(quote);
            return;
        }
        for (int i = at; i < words.Count; i++)
        {
            if (words[i] is not (WordClass.Comma or WordClass.Colon) || !words.IsQuoted(i + 1)) continue;
            if (claim.Content.Exists(c => !IsQuoteAt(c))) return;
            claim.Content.Add(words.Sentence.Quotes.Find(q => q.Contains(words.Start(i + 1))));
            return;
        }
        if (words[at] == WordClass.Comma && !words.Sentence.Quotes.Exists(q => q.End <= words.Start(at)) && words[at + 1] is not (WordClass.Participle or WordClass.Conjunction or WordClass.Subordinator or WordClass.Relative or WordClass.Dash) && words.Count - at > 2
            && words.Word(at + 1) is not ("during" or "following" or "despite" or "amid"))
            claim.Content.Add(Trim(words.Start(at + 1), words.Sentence.Span.End));
    }

    private bool IsQuoteAt(TextSpan span) => words.Sentence.Quotes.Exists(q => q == span);

    public TextSpan Trim(int start, int end)
    {
        string text = words.Sentence.Source.Text;
        TextSpan span = Blanks.Trim(text, TextSpan.FromBounds(start, Math.Max(start, end)));
        while (!span.IsEmpty && text[span.End - 1] is ',' or ';' or ':' or '-' or '–' or '—') span = Blanks.Trim(text, new TextSpan(span.Start, span.Length - 1));
        return span;
    }

    /// <summary>", according to X", ", as reported by X": who says so is not what is said.</summary>
    private bool IsAttributed(int i) => words[i] is WordClass.Comma or WordClass.Dash && (words.Tag(i + 1) is LexiconTag.Attribution || words.Word(i + 1) is "as" && words.Tag(i + 2) == LexiconTag.RelayVerb);

    private bool CanEnd(int i) => words.IsQuoted(i - 1) && words[i] is not (WordClass.Comma or WordClass.Conjunction or WordClass.Semicolon or WordClass.Dash) || words[i] switch
    {
        WordClass.Comma or WordClass.Semicolon or WordClass.Dash or WordClass.Conjunction or WordClass.Colon => true,
        WordClass.Subordinator => words[i - 1] != WordClass.Comma,
        WordClass.Preposition => words.Word(i) is "during" or "in" or "on" or "at" or "with" or "following" or "despite" or "by" or "for",
        WordClass.OpenBracket => true,
        WordClass.Time => words[i - 1] is not (WordClass.Preposition or WordClass.Time or WordClass.Determiner),
        _ => false,
    } && words[i - 1] is not (WordClass.Comma or WordClass.Conjunction);

    private FeatureList EndFeatures(FoundClaim claim, int at, int i)
    {
        var features = new FeatureList(FeatureWeights.Ends) { Names = KeepsNames ? [] : null };
        int next = words.IsMark(i) ? i + 1 : i;
        int behind = next + 1;
        string mark = words.IsMark(i) ? words[i].ToString() : words.IsQuoted(i - 1) ? "Quote" : "No";
        features.Add("m", mark);
        features.Add("n", ClassName(next));
        features.Add("mn", mark + ClassName(next));
        features.Add("mnb", mark + ClassName(next) + ClassName(behind));
        if (IsSmall(next)) features.Add("w", words.Word(next));
        if (IsSmall(next) && IsSmall(behind)) features.Add("ww", string.Concat(words.Word(next), "_", words.Word(behind)));
        features.Add("nt", words.Tag(next).ToString());
        if (words[next] is WordClass.Conjunction) features.Add("cb", ClassName(behind) + words.Tag(behind) + (words.IsPast(behind) ? "Past" : ""));
        features.Add("s", claim.Shape.ToString());
        features.Add("smn", claim.Shape + mark + ClassName(next));
        features.Add("c", claim.Class + mark);
        features.Add("q", claim.Shape == ComplementShape.Quote || words.Sentence.Quotes.Exists(q => q.Start >= words.Start(at) && q.End <= words.End(i)) ? "1" + mark : "0" + mark);
        features.Add("form", FormOf(claim.Head) + mark + FormOf(words[next] == WordClass.Conjunction ? behind : next));
        features.Add("len", Math.Min(6, (i - at) / 3));
        features.Add("rest", Math.Min(6, (words.Count - i) / 3));
        features.Add("prev", ClassName(i - 1));
        features.Add("verb", HasVerb(at, i) + mark + ClassName(next));
        features.Add("title", words.Sentence.IsTitle ? "1" : "0");
        features.Add("comma", CommaBehind(i).ToString() + mark + ClassName(next));
        features.Add("outer", (OuterBehind(next) ? "1" : "0") + mark);
        features.Add("kind", claim.SourceKind + mark);
        return features;
    }

    private string ClassName(int i) => i >= words.Count ? "End" : words.IsQuoted(i) ? "Quoted" : words[i].ToString();

    private bool IsSmall(int i) => i < words.Count && !words.IsQuoted(i) && words[i] is WordClass.Determiner or WordClass.Pronoun or WordClass.Preposition or WordClass.To or WordClass.Auxiliary or WordClass.Adverb
        or WordClass.Conjunction or WordClass.That or WordClass.Relative or WordClass.Interrogative or WordClass.Subordinator && words.Tag(i) != LexiconTag.None || i < words.Count && words[i] == WordClass.To;

    private string FormOf(int i)
    {
        if (i >= words.Count || words[i] is not (WordClass.Verb or WordClass.Participle)) return "x";
        return words[i] == WordClass.Participle ? "ing" : words.IsPast(i) || words.Word(i) is "wrote" or "spoke" or "knew" or "saw" or "began" ? "ed" : words.Word(i).EndsWith("s", StringComparison.Ordinal) ? "s" : "base";
    }

    private string HasVerb(int from, int to)
    {
        for (int i = from; i < to; i++)
            if (words[i] is WordClass.Verb or WordClass.Auxiliary) return "1";
        return "0";
    }

    private int CommaBehind(int at)
    {
        for (int i = at + 1; i < words.Count && i < at + 15; i++)
            if (words[i] == WordClass.Comma && !words.IsQuoted(i)) return i - at < 6 ? 1 : 2;
        return 0;
    }

    /// <summary>Whether a source and a reporting verb follow that end the sentence: ", X said".</summary>
    private bool OuterBehind(int next)
    {
        for (int i = next; i < words.Count && i < next + 10; i++)
        {
            if (words.Tag(i) == LexiconTag.Attribution && i == next) return true;
            if (words[i] == WordClass.Verb && words.Tag(i) is LexiconTag.ReportVerb or LexiconTag.TellVerb)
                return i + 1 >= words.Count || words[i + 1] is WordClass.Time or WordClass.Comma or WordClass.Preposition || words.Tag(i) == LexiconTag.TellVerb;
        }
        return false;
    }
}
