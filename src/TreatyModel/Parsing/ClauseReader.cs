namespace TreatyModel.Parsing;

/// <summary>Reads what each sentence of a treaty does, statement by statement, in one pass over UTF-16 text and without allocating.</summary>
/// <remarks>
/// <para>Total: any text, linear time. A sentence that is not understood comes out as <see cref="StatementClass.Unclassified"/>. English; a
/// sentence in another language is not understood.</para>
/// <para>Items of a list share the words before it: their bearer, modal, triggers and limits are those of the list's opening.</para>
/// <code>
/// foreach (ClauseView clause in ClauseReader.Clauses(text))
///     if (clause.Modality == Modality.Obligation) count++;
/// </code>
/// </remarks>
public ref struct ClauseReader
{
    private readonly ReadOnlySpan<char> text;
    private ClauseReaderCore<char> core;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="text">The text of a provision or of a whole treaty; the reader keeps the view, not a copy.</param>
    public ClauseReader(ReadOnlySpan<char> text)
    {
        this.text = text;
        core = new ClauseReaderCore<char>(text);
    }

    /// <summary>The statements of a text, for <c>foreach</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A reader at the start of the text.</returns>
    public static ClauseReader Clauses(ReadOnlySpan<char> text) => new(text);

    /// <summary>The statement that <see cref="MoveNext"/> found.</summary>
    public readonly ClauseView Current => new(text, core.Current);

    /// <summary>This reader itself, so that <c>foreach</c> takes it.</summary>
    /// <returns>A copy at the same place.</returns>
    public readonly ClauseReader GetEnumerator() => this;

    /// <summary>Goes to the next statement.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool MoveNext() => core.Read();
}
