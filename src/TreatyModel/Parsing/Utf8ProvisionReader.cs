namespace TreatyModel.Parsing;

/// <summary>Reads the units of a treaty from UTF-8 text, token by token, in one pass and without allocating.</summary>
/// <remarks>
/// <para>The tokens tile the text: put together they give it back. Total: any text, linear time.</para>
/// <para>Alone the reader decides what can be told from the place itself: word, number, what ends before, what follows, and whether the
/// number is next in sequence. <see cref="TreatyParser"/> adds what needs the whole text: contents lists, lists and their depth, extents.</para>
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

    /// <summary>The token that <see cref="Read"/> found; <c>default</c> before the first call.</summary>
    public readonly ProvisionToken Current => core.Current;

    /// <summary>Goes to the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read() => core.Read();
}
