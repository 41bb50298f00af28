namespace TreatyModel.Parsing.Reports;

/// <summary>Finds the noun phrase that is the subject of a verb, with the appositions between commas that belong to it.</summary>
internal sealed class SubjectReader(SentenceWords words)
{
    private const int Longest = 40;

    /// <summary>The subject that ends before a word; an empty range when there is none.</summary>
    public (int First, int Last) Before(int verb)
    {
        int end = verb;
        while (end > 0 && words[end - 1] is WordClass.Adverb) end--;
        end = SkipTime(end);
        if (end == 0) return default;
        return words[end - 1] switch
        {
            WordClass.Comma => WithApposition(end - 1),
            WordClass.Dash => BeforeDash(end - 1),
            WordClass.Conjunction => default,
            _ => Region(end),
        };
    }

    /// <summary>The subject of the nearest finite verb at or before a word, quotations aside; an empty range when there is none.</summary>
    public (int First, int Last) OfVerbBefore(int at)
    {
        for (int verb = at; verb > 0 && at - verb < Longest; verb--)
        {
            if (words.IsQuoted(verb) || words[verb] is not (WordClass.Verb or WordClass.Auxiliary) || words[verb - 1] is WordClass.Auxiliary or WordClass.To) continue;
            (int first, int last) = Before(verb);
            if (last > first) return (first, last);
        }
        return default;
    }

    /// <summary>What "who" or "which" stands for: the noun phrase in front, without the comma between.</summary>
    public (int First, int Last) Antecedent(int relative) => relative > 1 ? Region(words[relative - 1] == WordClass.Comma ? relative - 1 : relative) : default;

    /// <summary>"the office on Thursday said": the time is no part of the subject.</summary>
    private int SkipTime(int end)
    {
        int at = end;
        while (at > 0 && words[at - 1] is WordClass.Time) at--;
        if (at == end) return end;
        if (at > 0 && words[at - 1] is WordClass.Preposition) at--;
        return at > 0 && words.IsNounLike(at - 1) ? at : end;
    }

    /// <summary>"Byron - who led the talks - said".</summary>
    private (int, int) BeforeDash(int dash)
    {
        for (int i = dash - 1; i > 0 && dash - i < Longest; i--)
            if (words[i] == WordClass.Dash && words.IsNounLike(i - 1)) return Region(i);
        return default;
    }

    private (int First, int Last) WithApposition(int comma)
    {
        int open = comma - 1;
        while (open > 0 && words[open] != WordClass.Comma && comma - open < Longest && !(words.IsQuoted(open) && words[open] == WordClass.Quote)) open--;
        if (open <= 0 || words[open] != WordClass.Comma) return default;
        bool circumstance = words[open + 1] is WordClass.Preposition or WordClass.Adverb or WordClass.Participle or WordClass.Subordinator or WordClass.Time or WordClass.To or WordClass.That;
        circumstance &= !(words[open + 1] == WordClass.Adverb && words[open + 2] == WordClass.Determiner);
        bool place = words[open + 1] is WordClass.Preposition && words.Word(open + 1) is "of" or "from" or "including" or "among" or "like";
        (int first, int last) = Region(open);
        bool bare = last > first && first > 0 && words[first - 1] == WordClass.Comma && IsApposition(first);
        if (last == first || bare)
        {
            (int First, int Last) outer = WithApposition(open);
            if (outer.Last > outer.First) return circumstance && !place ? outer : (outer.First, comma);
            if (last == first) return default;
        }
        return circumstance && !place ? (first, last) : (first, comma);
    }

    /// <summary>A stretch behind a comma that explains the name before it: "a lawyer", "72", "of Oslo", "R-Fla.".</summary>
    private bool IsApposition(int first) => words[first] is WordClass.Number or WordClass.Relative || words[first] is WordClass.Determiner && words.Word(first) is "a" or "an" or "the" or "one" or "his" or "her"
        || words[first] is WordClass.Word || words[first] is WordClass.Name && words.Word(first) is ['R' or 'D' or 'I', '-' or '‑', ..];

    /// <summary>The noun phrase that ends here: from the last place at which a clause may begin.</summary>
    private (int First, int Last) Region(int end)
    {
        int low = end;
        while (low > 0 && end - low < Longest)
        {
            if (words[low - 1] == WordClass.CloseBracket)
            {
                int open = low - 2;
                while (open > 0 && words[open] != WordClass.OpenBracket && low - open < 10) open--;
                if (open > 0 && words[open] == WordClass.OpenBracket)
                {
                    low = open;
                    continue;
                }
            }
            if (words.IsQuoted(low - 1) && !IsTerm(low - 1)) break;
            if (words[low - 1] is WordClass.Comma or WordClass.Semicolon or WordClass.Colon or WordClass.Dash or WordClass.OpenBracket) break;
            low--;
        }
        // ", who led the talks," is no subject of its own; "who" alone is.
        if (words[low] == WordClass.Relative && low > 0 && words[low - 1] == WordClass.Comma && end - low > 1)
        {
            if (words[low + 1] is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb || words.Word(low) is "whose") return default;
            low++;
        }
        int start = Narrow(low, end);
        if (start >= end) return default;
        if (start == low && low > 1 && words[low - 1] == WordClass.Comma) start = ExtendList(low, end);
        // "A, B, and C": of two alone, the first may be a clause of its own.
        else if (start == low + 1 && low > 1 && words[low] == WordClass.Conjunction && words[low - 1] == WordClass.Comma && ExtendList(low, end) is var list && list < low && HasComma(list, low - 1)) start = list;
        return IsPhrase(start, end) ? (start, end) : default;
    }

    /// <summary>A word or two in quotation marks within a phrase.</summary>
    private bool IsTerm(int at) => words.Sentence.Quotes.Exists(q => q.Contains(words.Start(at)) && q.Length < 40 && q.Start > words.Sentence.Span.Start && !IsSaid(q));

    /// <summary>A quotation that ends with a comma or a full stop is something said, not a term.</summary>
    private bool IsSaid(Text.TextSpan quote)
    {
        ReadOnlySpan<char> text = words.Sentence.Source.Slice(quote).TrimEnd("\"”'’");
        return text.EndsWith(",") || text.EndsWith(".") || text.EndsWith("?") || text.EndsWith("!");
    }

    private int Narrow(int low, int end)
    {
        int start = low;
        bool relative = false;
        for (int k = low; k < end; k++)
        {
            switch (words[k])
            {
                case WordClass.Relative when k > start: relative = true; break;
                case WordClass.That when k > start && words.IsNounLike(k - 1) && words[k - 1] != WordClass.StanceNoun && HasVerb(k, end) && !StartsNoun(k + 1): relative = true; break;
                case WordClass.That when k == 0 && words[1] is WordClass.Word: break;
                case WordClass.That or WordClass.Subordinator or WordClass.Interrogative:
                    start = k + 1;
                    relative = false;
                    break;
                case WordClass.Pronoun when k + 1 < end || !relative:
                    if (words.Event(k).Value != 0 || words.Word(k) is not ("it" or "you")) start = k;
                    else if (k + 1 == end) start = k;
                    break;
                case WordClass.Verb or WordClass.Auxiliary:
                    int last = k;
                    while (last + 1 < end && words[last + 1] is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb or WordClass.To or WordClass.Participle) last++;
                    bool infinitive = k > start && words[k - 1] == WordClass.To;
                    bool after = k > start && words.IsNounLike(k - 1) && words[k] == WordClass.Verb && words.IsPast(k) && (last + 1 == end || words[last + 1] is WordClass.Preposition);
                    if (relative || infinitive || after)
                    {
                        relative = false;
                        k = last;
                        break;
                    }
                    start = last + 1;
                    k = last;
                    break;
                case WordClass.Conjunction when words.Event(k).Value == 1 || k == start:
                    start = k + 1;
                    break;
            }
        }
        while (start < end && words[start] is WordClass.Adverb or WordClass.Conjunction or WordClass.To or WordClass.Subordinator) start++;
        // "About three in ten said".
        if (start + 1 < end && words.Word(start) is "About" or "about" or "Over" or "over" or "Under" or "under" or "Like" or "Among" && words[start + 1] is WordClass.Number or WordClass.Determiner && words.Word(start + 1) is not ("the" or "a")) return start;
        if (start < end && words[start] is WordClass.Preposition or WordClass.Time or WordClass.Participle) start = BehindCircumstance(start, end);
        return start;
    }

    private bool HasVerb(int from, int end)
    {
        for (int i = from + 1; i < end; i++)
            if (words[i] is WordClass.Verb or WordClass.Auxiliary) return true;
        return false;
    }

    private bool StartsNoun(int at) => words[at] is WordClass.Determiner or WordClass.Pronoun or WordClass.Name;

    /// <summary>"In the end the office said": the phrase begins behind the circumstance.</summary>
    private int BehindCircumstance(int start, int end)
    {
        for (int i = end - 1; i > start + 1; i--)
        {
            if (words[i] == WordClass.Pronoun) return i;
            if (words[i] == WordClass.Determiner && (words.IsNounLike(i - 1) || words[i - 1] == WordClass.Adverb)) return i;
            if (words[i] == WordClass.Name && words[i - 1] is WordClass.Time or WordClass.Word or WordClass.Number) return i;
        }
        return end;
    }

    private bool HasComma(int from, int to)
    {
        for (int i = from; i < to; i++)
            if (words[i] == WordClass.Comma) return true;
        return false;
    }

    /// <summary>"Byron, Lovelace and Babbage".</summary>
    private int ExtendList(int low, int end)
    {
        bool joined = false;
        for (int i = low; i < end; i++) joined |= words[i] == WordClass.Conjunction;
        if (!joined) return low;
        int start = low;
        while (start > 1 && words[start - 1] == WordClass.Comma)
        {
            int from = start - 1;
            while (from > 0 && words.IsNounLike(from - 1) || from > 0 && words[from - 1] == WordClass.Determiner) from--;
            if (from == start - 1 || start - from > 7 || (from > 0 && words[from - 1] != WordClass.Comma)) break;
            start = from;
        }
        return start;
    }

    private bool IsPhrase(int start, int end)
    {
        if (words[start] is WordClass.Auxiliary or WordClass.Verb or WordClass.Participle || words.IsMark(start)) return false;
        for (int i = start; i < end; i++)
            if (words.IsNounLike(i) || words[i] is WordClass.Pronoun or WordClass.Relative || i == end - 1 && words[i] is WordClass.Determiner or WordClass.StanceNoun) return true;
        return false;
    }
}
