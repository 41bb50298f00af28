using System.Collections.Immutable;
using System.Globalization;
using TreatyModel.Scanning;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Gathers the treaties, provisions and states that a report speaks of.</summary>
internal sealed class MentionReader(SourceText source)
{
    private const int WordsInFront = 8;

    public ImmutableArray<Mention>.Builder Instruments { get; } = ImmutableArray.CreateBuilder<Mention>();

    public ImmutableArray<ProvisionMention>.Builder Provisions { get; } = ImmutableArray.CreateBuilder<ProvisionMention>();

    public ImmutableArray<PartyMention>.Builder Parties { get; } = ImmutableArray.CreateBuilder<PartyMention>();

    public void AddParty(ScanEvent e) => Parties.Add(new PartyMention(source.Excerpt(TextSpan.FromBounds(e.Start, e.End)), e.Value));

    /// <summary>The noun with what stands in front of it, and the rest of its title: "the 1961 treaty", "the Treaty on Friendship and Mutual Aid".</summary>
    public void AddInstrument(SentenceWords words, ScanEvent e)
    {
        int noun = words.IndexAt(e.Start), end = words.IndexAt(e.End - 1) + 1;
        int first = Start(words, noun), last = words.IsCapital(noun) ? TitleEnd(words, end) : end;
        int? year = null;
        for (int i = first; i < Math.Min(words.Count, last + 2); i++)
        {
            if (i >= last && words.Word(last) is not ("in" or "of")) break;
            if (words[i] == WordClass.Number && int.TryParse(words.Word(i), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 1500 and < 2200) year = number;
        }
        TextSpan span = words.Span(first, last);
        if (Instruments.Count > 0 && Instruments[^1].Words.Span.Overlaps(span)) return;
        Instruments.Add(new Mention(source.Excerpt(span), year));
    }

    /// <summary>"Article 51 of the UN Charter", "the mutual defense clause".</summary>
    public void AddProvision(SentenceWords words, int noun)
    {
        int first = Start(words, noun), last = noun + 1;
        string number = "";
        if (words[last] == WordClass.Number)
        {
            number = words.Word(last).ToString();
            last++;
            if (words.Word(last) is "of" && words[last + 1] is WordClass.Determiner or WordClass.Name) last = new PhraseReader(words).End(last + 1, apposition: false);
        }
        Provisions.Add(new ProvisionMention(source.Excerpt(words.Span(first, last)), number));
    }

    /// <summary>The first word of the noun phrase that ends with a noun.</summary>
    public static int Start(SentenceWords words, int noun)
    {
        int first = noun;
        while (first > 0 && noun - first < WordsInFront && words.IsQuoted(first - 1) == words.IsQuoted(noun)
            && words[first - 1] is WordClass.Word or WordClass.Name or WordClass.Number or WordClass.Determiner or WordClass.StanceAdjective or WordClass.StanceNoun or WordClass.Possessive or WordClass.Time)
        {
            first--;
            if (words[first] == WordClass.Determiner && !(first > 0 && words[first - 1] == WordClass.Possessive)) break;
        }
        return first;
    }

    /// <summary>"of Friendship, Cooperation, and Mutual Assistance": names, with small words between.</summary>
    private static int TitleEnd(SentenceWords words, int at)
    {
        int last = at;
        for (int i = at; i < words.Count && i < at + 16; i++)
        {
            if (words[i] == WordClass.Name && words.IsQuoted(i) == words.IsQuoted(at - 1)) last = i + 1;
            else if (words[i] is not (WordClass.Preposition or WordClass.Determiner or WordClass.Conjunction or WordClass.Comma)) break;
        }
        return last;
    }
}
