using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing.Dates;
using TreatyModel.Parsing.Languages;
using TreatyModel.Parsing.Pages;
using TreatyModel.Parsing.Signatures;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Turns the text of a treaty into a <see cref="Treaty"/>.</summary>
/// <remarks>Immutable and thread-safe; one instance serves a whole program.</remarks>
public sealed class TreatyParser
{
    private readonly TreatyParserOptions options;

    /// <summary>Makes a parser.</summary>
    /// <param name="options">Its limits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public TreatyParser(TreatyParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <summary>The parser with <see cref="TreatyParserOptions.Default"/>.</summary>
    public static TreatyParser Default { get; } = new(TreatyParserOptions.Default);

    /// <summary>Parses a text. Never throws for what is in the text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="name">What diagnostics call it, for example a file name.</param>
    /// <returns>The treaty with diagnostics.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public ParseResult<Treaty> Parse(string text, string name = "") => Parse(new SourceText(text, name));

    /// <summary>Parses bytes: UTF-8, or UTF-16 with a byte order mark. Never throws for what is in them.</summary>
    /// <param name="bytes">The whole text.</param>
    /// <param name="name">What diagnostics call it, for example a file name.</param>
    /// <returns>The treaty with diagnostics; its spans count UTF-16 code units of the decoded text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ParseResult<Treaty> Parse(ReadOnlySpan<byte> bytes, string name = "")
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return Parse(TextIntake.Decode(bytes, name, diagnostics), diagnostics);
    }

    /// <summary>Parses a text. Never throws for what is in the text.</summary>
    /// <param name="source">The whole text with its name.</param>
    /// <returns>The treaty with diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public ParseResult<Treaty> Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Parse(source, ImmutableArray.CreateBuilder<Diagnostic>());
    }

    /// <summary>Reads a passage, for example one article, for its statements alone: no title, no structure, no final clauses.</summary>
    /// <param name="bytes">The passage: UTF-8, or UTF-16 with a byte order mark.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <returns>A treaty that holds statements only, with diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ParseResult<Treaty> ParsePassage(ReadOnlySpan<byte> bytes, string name = "")
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return ParsePassage(TextIntake.Decode(bytes, name, diagnostics), diagnostics);
    }

    /// <summary>Reads a passage, for example one article, for its statements alone: no title, no structure, no final clauses.</summary>
    /// <param name="source">The passage with its name.</param>
    /// <returns>A treaty that holds statements only, with diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public ParseResult<Treaty> ParsePassage(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ParsePassage(source, ImmutableArray.CreateBuilder<Diagnostic>());
    }

    /// <summary>Reads the provisions of a treaty from a stream of any size, one at a time and in bounded memory.</summary>
    /// <param name="utf8">The text, UTF-8. The stream is not closed.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    /// <returns>
    /// The preamble, each article with its paragraphs and items, and each heading of a division by itself: what needs the whole text - contents
    /// lists, headings of one-line texts, which article lies in which chapter, paths that are unique - is for <see cref="Parse(string, string)"/>.
    /// An article longer than <see cref="TreatyParserOptions.MaxTextLength"/> comes in pieces. Spans count UTF-16 code units of the decoded text.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="OverflowException">A provision begins behind the first 2,147,483,647 code units: read tokens with <see cref="ProvisionStreamReader"/>.</exception>
    public IAsyncEnumerable<Provision> ReadProvisionsAsync(Stream utf8, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadProvisionsAsync(ProvisionStreamReader.ReadAsync(utf8, cancellation));
    }

    private async IAsyncEnumerable<Provision> ReadProvisionsAsync(IAsyncEnumerable<ProvisionText> tokens)
    {
        var pieces = new ProvisionPieces(options);
        await foreach (ProvisionText token in tokens.ConfigureAwait(false))
            foreach (Provision provision in pieces.Add(token)) yield return provision;
        foreach (Provision provision in pieces.Finish()) yield return provision;
    }

    private ParseResult<Treaty> Parse(SourceText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!TextIntake.IsReadable(source, options.MaxTextLength, diagnostics)) return Result(new Treaty(), source, diagnostics);
        PageText pages = PageText.Of(source);
        ImmutableArray<Provision> provisions = StructureParser.Parse(pages, options, diagnostics);
        var treaty = new Treaty { Provisions = provisions, Furniture = pages.Furniture, Language = options.Language.Length > 0 ? options.Language : LanguageDetector.Detect(source.Text) };
        treaty = TitlePageReader.Read(source, treaty) with { Dates = DateMentions.Read(source, treaty.Language) };
        if (treaty.Language is "en" or "")
        {
            var statements = new StatementBuilder(source, pages.Reading, diagnostics);
            if (treaty.Articles().Any()) foreach (Provision provision in provisions) ReadStatements(provision, statements.Read, statements.AddRecital);
            else statements.Read(new TextSpan(0, source.Length), provisions.FirstOrDefault());
            treaty = FinalProvisionsReader.Read(source, ReferenceResolver.Resolve(treaty with { Statements = statements.ToImmutable() }));
        }
        else if (LanguagePhrases.For(treaty.Language) is { } phrases)
        {
            diagnostics.Add(new Diagnostic(TreatyDiagnostics.LanguageReadByMarks, default));
            var statements = new MarkedStatements(source, pages.Reading, phrases, diagnostics);
            foreach (Provision provision in provisions) ReadStatements(provision, statements.Read, statements.AddRecital);
            treaty = SigningReader.Read(source, ReferenceResolver.Resolve(treaty with { Statements = statements.ToImmutable() }));
        }
        else
        {
            treaty = SigningReader.Read(source, treaty);
            diagnostics.Add(new Diagnostic(TreatyDiagnostics.LanguageNotRead, default));
        }
        treaty = SignatoryReader.Read(source, treaty);
        treaty = WeekdayReader.Read(source, PartyResolver.Resolve(treaty), diagnostics);
        if (treaty.Language == "en" && !treaty.Articles().Any() && !treaty.Norms().Any()) diagnostics.Add(new Diagnostic(TreatyDiagnostics.NotATreaty, default));
        return Result(treaty, source, diagnostics);
    }

    private ParseResult<Treaty> ParsePassage(SourceText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!TextIntake.IsReadable(source, options.MaxTextLength, diagnostics)) return Result(new Treaty(), source, diagnostics);
        var statements = new StatementBuilder(source, source, diagnostics);
        statements.Read(new TextSpan(0, source.Length), null);
        return Result(new Treaty { Statements = statements.ToImmutable() }, source, diagnostics);
    }

    private static void ReadStatements(Provision root, Action<TextSpan, Provision> read, Action<Provision> addRecital)
    {
        foreach ((TextSpan span, Provision provision) in Stretches.Of(root))
        {
            if (provision.Kind == ProvisionKind.Recital) addRecital(provision);
            else if (provision.Kind != ProvisionKind.Conclusion) read(span, provision);
        }
    }

    private static ParseResult<Treaty> Result(Treaty treaty, SourceText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        diagnostics.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new ParseResult<Treaty>(treaty, source, diagnostics.ToImmutable());
    }
}
