namespace TreatyModel.Parsing;

/// <summary>Reads the units of a treaty from UTF-16 text, token by token, in one pass and without allocating.</summary>
/// <remarks>
/// <para>The tokens tile the text: put together they give it back. Total: any text, linear time.</para>
/// <para>Alone the reader decides what can be told from the place itself: a heading's word from the lexicon, its number, what ends before,
/// what follows, and whether the number comes next. It never looks back at what it has decided, so a text of any size needs no memory.</para>
/// <para><see cref="TreatyParser"/> looks through the whole text first and chooses the headings together, by the sequence that makes the best
/// sense. It adds: lists of contents told from the articles they name; texts without lines, where a reference looks like a heading; numbers
/// that a scan tore apart or misread, misspelt and lost words; headings whose word no lexicon has, ordinals and bare numbers; Chinese,
/// Japanese and Korean headings; declarations and second languages in the same text; marks of lists within sentences; and the tree: what lies
/// in what, paragraphs without numbers, words that close a list, signatures.</para>
/// <code>
/// var reader = new ProvisionReader(text);
/// while (reader.Read()) Console.WriteLine($"{reader.Current.Kind} {reader.Current.Span}");
/// </code>
/// </remarks>
public ref struct ProvisionReader
{
    private ProvisionReaderCore<char> core;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="text">The text; the reader keeps the view, not a copy.</param>
    public ProvisionReader(ReadOnlySpan<char> text) => core = new ProvisionReaderCore<char>(text);

    /// <summary>Starts at a block of a longer text.</summary>
    /// <param name="block">The block: first the context that <paramref name="state"/> asks for, then what has not been read.</param>
    /// <param name="state">Where the reader of the block before stopped; <c>default</c> for the first block.</param>
    /// <param name="isFinalBlock">Whether the text ends with the block. Else the reader stops some 8,192 UTF-16 code units before the block's end: what is
    /// told there may depend on what comes; a block with nothing more in it gives no token.</param>
    public ProvisionReader(ReadOnlySpan<char> block, ProvisionReaderState state, bool isFinalBlock) =>
        core = new ProvisionReaderCore<char>(block, state, isFinalBlock);

    /// <summary>The token that <see cref="Read"/> found; <c>default</c> before the first call.</summary>
    public readonly ProvisionToken Current => core.Current;

    /// <summary>How many UTF-16 code units of the text or block have been read: all tokens up to here were given.</summary>
    public readonly int Consumed => core.Consumed;

    /// <summary>What a reader of the next block needs to go on; that block begins <see cref="ProvisionReaderState.Context"/> UTF-16 code units before <see cref="Consumed"/>.</summary>
    public readonly ProvisionReaderState State => core.State;

    /// <summary>Goes to the next token. A text token that a block cuts goes on in the next block as another one.</summary>
    /// <returns>False at the end of the text, or where a block has nothing more that can be told for sure.</returns>
    public bool Read() => core.Read();
}
