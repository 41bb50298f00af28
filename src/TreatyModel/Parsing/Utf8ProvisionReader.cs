namespace TreatyModel.Parsing;

/// <summary>Reads the units of a treaty from UTF-8 text, token by token, in one pass and without allocating.</summary>
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
/// var reader = new Utf8ProvisionReader(utf8Text);
/// while (reader.Read()) Console.WriteLine($"{reader.Current.Kind} {reader.Current.Span}");
/// </code>
/// </remarks>
public ref struct Utf8ProvisionReader
{
    private ProvisionReaderCore<byte> core;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="utf8Text">The text as UTF-8, broken bytes allowed; the reader keeps the view, not a copy.</param>
    public Utf8ProvisionReader(ReadOnlySpan<byte> utf8Text) => core = new ProvisionReaderCore<byte>(utf8Text);

    /// <summary>Starts at a block of a longer text.</summary>
    /// <param name="block">The block: first the context that <paramref name="state"/> asks for, then what has not been read.</param>
    /// <param name="state">Where the reader of the block before stopped; <c>default</c> for the first block.</param>
    /// <param name="isFinalBlock">Whether the text ends with the block. Else the reader stops some 8,192 bytes before the block's end: what is
    /// told there may depend on what comes; a block with nothing more in it gives no token.</param>
    public Utf8ProvisionReader(ReadOnlySpan<byte> block, ProvisionReaderState state, bool isFinalBlock) =>
        core = new ProvisionReaderCore<byte>(block, state, isFinalBlock);

    /// <summary>The token that <see cref="Read"/> found; <c>default</c> before the first call.</summary>
    public readonly ProvisionToken Current => core.Current;

    /// <summary>How many bytes of the text or block have been read: all tokens up to here were given.</summary>
    public readonly int Consumed => core.Consumed;

    /// <summary>What a reader of the next block needs to go on; that block begins <see cref="ProvisionReaderState.Context"/> bytes before <see cref="Consumed"/>.</summary>
    public readonly ProvisionReaderState State => core.State;

    /// <summary>Goes to the next token. A text token that a block cuts goes on in the next block as another one.</summary>
    /// <returns>False at the end of the text, or where a block has nothing more that can be told for sure.</returns>
    public bool Read() => core.Read();
}
