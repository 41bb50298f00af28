using System.Numerics;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>What a reader looks for, from the lexicon files, in both encodings: made on first use and shared by all threads.</summary>
internal sealed class LexiconSection
{
    private static readonly string[] AllFiles = ["en.lex", "fr.lex", "es.lex", "de.lex", "nl.lex", "it.lex", "pt.lex", "ru.lex", "ar.lex", "zh.lex", "ja.lex", "ko.lex"];

    private static readonly Lazy<string[]> Common = new(() => [.. Entries("common", AllFiles).Select(e => e.Phrase)]);

    private readonly Func<IEnumerable<LexiconEntry>> entries;
    private readonly Lazy<LexiconTable<byte>> bytes;
    private readonly Lazy<LexiconTable<char>> chars;

    private LexiconSection(Func<IEnumerable<LexiconEntry>> entries)
    {
        this.entries = entries;
        bytes = new(() => new LexiconTable<byte>(entries(), Common.Value));
        chars = new(() => new LexiconTable<char>(entries(), Common.Value));
    }

    private LexiconSection(string section)
        : this(() => Entries(section, "en.lex"))
    {
    }

    /// <summary>Headings, numbers and formulas of every language, to look words up: structure is read before the language is known.</summary>
    public static LexiconSection Structure { get; } = new(() => Entries("structure", AllFiles));

    /// <summary>What structure is scanned for: the words of headings, the formula before the first article, abbreviations.</summary>
    public static LexiconSection Headings { get; } = new(() => Entries("structure", AllFiles).Where(IsHeading));

    /// <summary>The words of signature blocks in every language.</summary>
    public static LexiconSection Signatures { get; } = new(() => Entries("signatures", AllFiles));

    /// <summary>The words that make a clause what it is: modals, triggers, limits, references, and those that say who and what. English.</summary>
    public static LexiconSection Clauses { get; } = new("clauses");

    /// <summary>Words of a few letters that the rules of clauses ask for: articles, prepositions, "is". English.</summary>
    public static SmallWords SmallWords { get; } = new(Entries("small", "en.lex"));

    /// <summary>
    /// All that marks a clause, a unit or a claim in one pass: headings, modals, triggers, exceptions, qualifiers, temporal and reference
    /// words, reporting verbs. English but for the headings.
    /// </summary>
    public static LexiconSection Markers { get; } = new(() => Entries("structure", AllFiles).Where(IsHeading)
        .Concat(Entries("clauses", "en.lex").Where(e => IsMarker(e.Tag)))
        .Concat(Entries("reports", "en.lex").Where(e => IsMarker(e.Tag))));

    /// <summary>Words that tell what a norm is about. English.</summary>
    public static LexiconSection Kinds { get; } = new("kinds");

    /// <summary>Words that tell the details of a norm: effort, reciprocity, places, what periods are counted from. English.</summary>
    public static LexiconSection Details { get; } = new("details");

    /// <summary>The words of final clauses, titles and signatures: dates, languages, instruments. English.</summary>
    public static LexiconSection FinalClauses { get; } = new("final");

    /// <summary>The words of news reports: reporting verbs, hedges, sources. English.</summary>
    public static LexiconSection Reports { get; } = new("reports");

    /// <summary>What happens in reports: events, treaties by name, what they oblige to. English.</summary>
    public static LexiconSection Happenings { get; } = new("happenings");

    /// <summary>The words around a report: credits, updates, page furniture. English.</summary>
    public static LexiconSection ReportFrames { get; } = new("frame");

    /// <summary>Words of doubt. English.</summary>
    public static LexiconSection Hedges { get; } = new("hedges");

    /// <summary>How a treaty or an act is taken: alarm, condemnation, countermeasures, what would set a clause off. English.</summary>
    public static LexiconSection Responses { get; } = new("responses");

    /// <summary>Numbers in words, and what makes them inexact. English.</summary>
    public static LexiconSection Quantities { get; } = new("quantities");

    /// <summary>Words and first names that tell a man from a woman. English.</summary>
    public static LexiconSection Persons { get; } = new("persons");

    /// <summary>Its phrases, read anew.</summary>
    public IEnumerable<LexiconEntry> Phrases => entries();

    public LexiconTable<TUnit> For<TUnit>() where TUnit : unmanaged, IBinaryInteger<TUnit> =>
        typeof(TUnit) == typeof(byte) ? (LexiconTable<TUnit>)(object)bytes.Value : (LexiconTable<TUnit>)(object)chars.Value;

    private static IEnumerable<LexiconEntry> Entries(string section, params string[] files) => files.SelectMany(f => LexiconFile.ReadSection(f, section));

    /// <remarks>
    /// A formula that could be found by a word of one letter only, as in French "a" and a participle with an accent, would stop the scanner at
    /// every "a" of an English text: it is found where a line begins, not within one.
    /// </remarks>
    private static bool IsHeading(LexiconEntry entry) => entry.Tag switch
    {
        LexiconTag.Formula => PlainWords.Of(entry.Phrase).Words is var words && (words.Count == 0 || words.Any(w => w.Length > 1)),
        LexiconTag.Abbreviation => true,
        _ => entry.Tag is >= LexiconTag.ArticleWord and <= LexiconTag.ProtocolWord,
    };

    private static bool IsMarker(LexiconTag tag) => tag is LexiconTag.Modal or LexiconTag.DutyModal or LexiconTag.DefinitionVerb
        or LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener or LexiconTag.QualifierOpener or LexiconTag.QualifierPhrase
        or LexiconTag.TemporalOpener or LexiconTag.TemporalPhrase or LexiconTag.ReferenceWord
        or LexiconTag.ReportVerb or LexiconTag.TellVerb or LexiconTag.Attribution;
}
