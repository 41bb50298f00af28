using System.Numerics;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>One section of the lexicon files in both encodings, made on first use and shared by all threads.</summary>
internal sealed class LexiconSection
{
    private readonly Lazy<LexiconTable<byte>> bytes;
    private readonly Lazy<LexiconTable<char>> chars;

    private LexiconSection(string section, params string[] files)
    {
        IEnumerable<LexiconEntry> Entries() => files.SelectMany(f => LexiconFile.ReadSection(f, section));
        bytes = new(() => new LexiconTable<byte>(Entries()));
        chars = new(() => new LexiconTable<char>(Entries()));
    }

    /// <summary>Headings, numbers and formulas of every language: structure is read before the language is known.</summary>
    public static LexiconSection Structure { get; } = new("structure", "en.lex", "fr.lex", "es.lex", "de.lex", "nl.lex", "it.lex", "pt.lex", "ru.lex");

    /// <summary>The words that make a clause what it is: modals, triggers, limits, references. English.</summary>
    public static LexiconSection Clauses { get; } = new("clauses", "en.lex");

    /// <summary>Words that tell what a norm is about. English.</summary>
    public static LexiconSection Kinds { get; } = new("kinds", "en.lex");

    /// <summary>The words of final clauses, titles and signatures: dates, languages, instruments. English.</summary>
    public static LexiconSection FinalClauses { get; } = new("final", "en.lex");

    /// <summary>The words of news reports: reporting verbs, hedges, sources. English.</summary>
    public static LexiconSection Reports { get; } = new("reports", "en.lex");

    /// <summary>The words around a report: credits, updates, page furniture. English.</summary>
    public static LexiconSection ReportFrames { get; } = new("frame", "en.lex");

    /// <summary>Words of doubt. English.</summary>
    public static LexiconSection Hedges { get; } = new("hedges", "en.lex");

    public LexiconTable<TUnit> For<TUnit>() where TUnit : unmanaged, IBinaryInteger<TUnit> =>
        typeof(TUnit) == typeof(byte) ? (LexiconTable<TUnit>)(object)bytes.Value : (LexiconTable<TUnit>)(object)chars.Value;
}
