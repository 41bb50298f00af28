namespace TreatyModel.Parsing;

/// <summary>Reads what each sentence of a treaty does, statement by statement, in one pass over UTF-8 text and without allocating.</summary>
/// <remarks>
/// <para>Total: any text, linear time. A sentence that is not understood comes out as <see cref="StatementClass.Unclassified"/>. English; a
/// sentence in another language is not understood.</para>
/// <para>Items of a list share the words before it: their bearer, modal, triggers and limits are those of the list's opening.</para>
/// <code>
/// foreach (Utf8ClauseView clause in Utf8ClauseReader.Clauses(text))
///     if (clause.Modality == Modality.Obligation) count++;
/// </code>
/// </remarks>
public ref struct Utf8ClauseReader
{
    private readonly ReadOnlySpan<byte> text;
    private ClauseReaderCore<byte> core;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="text">The text of a provision or of a whole treaty; the reader keeps the view, not a copy.</param>
    public Utf8ClauseReader(ReadOnlySpan<byte> text)
    {
        this.text = text;
        core = new ClauseReaderCore<byte>(text);
    }

    /// <summary>The statements of a text, for <c>foreach</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A reader at the start of the text.</returns>
    public static Utf8ClauseReader Clauses(ReadOnlySpan<byte> text) => new(text);

    /// <summary>The statement that <see cref="MoveNext"/> found.</summary>
    public readonly Utf8ClauseView Current => new(text, core.Current);

    /// <summary>This reader itself, so that <c>foreach</c> takes it.</summary>
    /// <returns>A copy at the same place.</returns>
    public readonly Utf8ClauseReader GetEnumerator() => this;

    /// <summary>Goes to the next statement.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool MoveNext() => core.Read();
}
