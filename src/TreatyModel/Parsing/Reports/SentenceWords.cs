using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>The words and marks of a sentence, each with what it is there.</summary>
internal sealed class SentenceWords
{
    private readonly List<ScanEvent> events;
    private readonly WordClass[] classes;
    private readonly bool[] quoted;
    private readonly string text;

    public SentenceWords(ReportSentence sentence)
    {
        Sentence = sentence;
        events = sentence.Events;
        text = sentence.Source.Text;
        classes = new WordClass[events.Count];
        quoted = new bool[events.Count];
        int quote = 0;
        for (int i = 0; i < events.Count; i++)
        {
            while (quote < sentence.Quotes.Count && sentence.Quotes[quote].End <= events[i].Start) quote++;
            quoted[i] = quote < sentence.Quotes.Count && sentence.Quotes[quote].Contains(events[i].Start);
            classes[i] = ClassOf(i);
        }
    }

    public ReportSentence Sentence { get; }

    public int Count => events.Count;

    /// <summary>How often a word was looked at: what reading the sentence took, the same on every machine.</summary>
    public long Looks { get; private set; }

    public WordClass this[int index]
    {
        get
        {
            Looks++;
            return (uint)index < (uint)classes.Length ? classes[index] : WordClass.Semicolon;
        }
    }

    public ScanEvent Event(int index) => events[index];

    public LexiconTag Tag(int index) => (uint)index < (uint)events.Count ? events[index].Tag : LexiconTag.None;

    public bool IsQuoted(int index) => (uint)index < (uint)quoted.Length && quoted[index];

    public ReadOnlySpan<char> Word(int index) => (uint)index < (uint)events.Count ? text.AsSpan(events[index].Start, events[index].End - events[index].Start) : default;

    public int Start(int index) => index < events.Count ? events[index].Start : Sentence.Span.End;

    public int End(int index) => index >= 0 ? events[index].End : Sentence.Span.Start;

    public bool IsCapital(int index) => (uint)index < (uint)events.Count && char.IsUpper(text[events[index].Start]);

    /// <summary>Whether a word or mark can stand inside a noun phrase.</summary>
    public bool IsNounLike(int index) => this[index] is WordClass.Word or WordClass.Name or WordClass.Number or WordClass.StanceNoun or WordClass.CloseBracket or WordClass.Time or WordClass.Possessive;

    public bool IsMark(int index) => this[index] >= WordClass.Comma;

    /// <summary>A past participle or past form: behind a form of "be" it makes a passive.</summary>
    public bool IsPast(int index)
    {
        ReadOnlySpan<char> word = Word(index);
        int blank = word.IndexOf(' ');
        if (blank > 0) word = word[..blank];
        return word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word is "said" or "told" or "thought" or "known" or "found" or "seen" or "felt" or "shown" or "written" or "heard" or "sought"
            or "understood" or "cast" or "read" or "meant" or "given" or "made" or "taken" or "drawn" or "put" or "set";
    }

    /// <summary>The word at a position of the text, else the next one.</summary>
    public int IndexAt(int position)
    {
        int low = 0, high = events.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (events[middle].End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public TextSpan Span(int first, int last) => TextSpan.FromBounds(events[first].Start, events[last - 1].End);

    private WordClass ClassOf(int i)
    {
        ScanEvent e = events[i];
        switch (e.Kind)
        {
            case ScanEventKind.Comma: return WordClass.Comma;
            case ScanEventKind.Semicolon: return WordClass.Semicolon;
            case ScanEventKind.Colon: return WordClass.Colon;
            case ScanEventKind.Dash: return WordClass.Dash;
            case ScanEventKind.OpenBracket: return WordClass.OpenBracket;
            case ScanEventKind.CloseBracket: return WordClass.CloseBracket;
            case ScanEventKind.OpenQuote or ScanEventKind.CloseQuote or ScanEventKind.Quote or ScanEventKind.SingleQuote: return WordClass.Quote;
        }
        bool capital = i > 0 && char.IsUpper(text[e.Start]) && !Sentence.IsTitle && classes[i - 1] is not (WordClass.Colon or WordClass.Quote) && !(i == 1 && classes[0] == WordClass.OpenBracket);
        ReadOnlySpan<char> word = Word(i);
        if (word is "to" or "To") return WordClass.To;
        if (i > 0 && word is "s" && text[e.Start - 1] is '\'' or '’' && events[i - 1].End == e.Start - 1) return WordClass.Possessive;
        if (capital && e.Tag is not (LexiconTag.RelayPhrase or LexiconTag.RelayVerb or LexiconTag.Pronoun or LexiconTag.Circumstance or LexiconTag.Determiner or LexiconTag.Preposition)) return WordClass.Name;
        return e.Tag switch
        {
            LexiconTag.Auxiliary => WordClass.Auxiliary,
            LexiconTag.Adverb => WordClass.Adverb,
            LexiconTag.Pronoun => WordClass.Pronoun,
            LexiconTag.Determiner => WordClass.Determiner,
            LexiconTag.Preposition => WordClass.Preposition,
            LexiconTag.Circumstance => WordClass.Time,
            LexiconTag.ReportConjunction => WordClass.Conjunction,
            LexiconTag.Subordinator => e.Value switch { 1 => WordClass.That, 2 => WordClass.Relative, 3 => WordClass.Interrogative, _ => WordClass.Subordinator },
            LexiconTag.ReportVerb or LexiconTag.TellVerb or LexiconTag.CommonVerb => WordClass.Verb,
            LexiconTag.StanceVerb => (IsNounSlot(i) || i == 0) && !IsPast(i) ? WordClass.Word : WordClass.Verb,
            LexiconTag.ReportNoun or LexiconTag.StanceWord => IsVerbSlot(i) ? WordClass.Verb : WordClass.StanceNoun,
            LexiconTag.ReportParticiple or LexiconTag.StanceParticiple => WordClass.Participle,
            LexiconTag.RelayPhrase or LexiconTag.RelayVerb => WordClass.Preposition,
            LexiconTag.NoReport => WordClass.Verb,
            LexiconTag.StanceNoun => WordClass.StanceNoun,
            LexiconTag.StanceAdjective => WordClass.StanceAdjective,
            _ => Unlisted(i, word),
        };
    }

    private WordClass Unlisted(int i, ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0])) return WordClass.Number;
        if (char.IsUpper(word[0])) return WordClass.Name;
        if (word.EndsWith("ly", StringComparison.Ordinal) && word.Length > 4 && word is not ("family" or "assembly" or "monopoly" or "supply" or "ally" or "rally" or "daily" or "weekly")) return WordClass.Adverb;
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 && i > 0 && (classes[i - 1] is WordClass.Comma or WordClass.Name or WordClass.Word or WordClass.Auxiliary)) return WordClass.Participle;
        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 && !IsNounSlot(i)) return WordClass.Verb;
        return WordClass.Word;
    }

    /// <summary>Behind an article, an adjective or a preposition stands a noun.</summary>
    private bool IsNounSlot(int i) => i > 0 && classes[i - 1] is WordClass.Determiner or WordClass.Preposition or WordClass.Possessive;

    private bool IsVerbSlot(int i)
    {
        if (i == 0) return false;
        WordClass next = i + 1 < events.Count ? NextClass(i + 1) : WordClass.Semicolon;
        return classes[i - 1] switch
        {
            WordClass.Pronoun or WordClass.To or WordClass.Relative => true,
            WordClass.Auxiliary => events[i - 1].Value != 2 && events[i - 1].Value != 3 || IsPast(i),
            WordClass.Determiner or WordClass.Preposition or WordClass.StanceAdjective or WordClass.Possessive => false,
            WordClass.Adverb => next is not WordClass.Preposition,
            WordClass.Name or WordClass.Word or WordClass.CloseBracket or WordClass.StanceNoun => next is WordClass.That or WordClass.Determiner or WordClass.Pronoun or WordClass.Name or WordClass.To or WordClass.Quote or WordClass.Interrogative,
            _ => false,
        };
    }

    /// <summary>A first guess at what follows, before it has been classed.</summary>
    private WordClass NextClass(int i) => events[i].Kind is not (ScanEventKind.Word or ScanEventKind.Phrase) ? events[i].Kind is ScanEventKind.Comma ? WordClass.Comma : WordClass.Quote
        : events[i].Tag switch
        {
            LexiconTag.Determiner => WordClass.Determiner,
            LexiconTag.Pronoun => WordClass.Pronoun,
            LexiconTag.Preposition => WordClass.Preposition,
            LexiconTag.Subordinator => events[i].Value == 1 ? WordClass.That : events[i].Value == 3 ? WordClass.Interrogative : WordClass.Subordinator,
            _ => Word(i) is "to" ? WordClass.To : char.IsUpper(text[events[i].Start]) ? WordClass.Name : WordClass.Word,
        };
}
