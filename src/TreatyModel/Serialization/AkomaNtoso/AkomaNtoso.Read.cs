namespace TreatyModel.Serialization;

/// <content>Reading.</content>
public static partial class AkomaNtoso
{
    /// <summary>Reads an act, bill or doc.</summary>
    /// <param name="bytes">The whole document, UTF-8 or UTF-16 with a byte order mark.</param>
    /// <param name="name">What diagnostics and exceptions call it, for example a file name.</param>
    /// <param name="options">Limits; <see cref="AkomaNtosoOptions.Default"/> when null.</param>
    /// <returns>
    /// The treaty with what has no place in it. One that this library wrote comes back equal; of one by others the structure, titles, parties and
    /// dates are read, its words come from no text (their spans are empty), and it has no statements.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentFormatException">It is no well-formed XML, has a DTD, is nested too deep, or is no act, bill or doc.</exception>
    public static ImportResult<Treaty> Read(ReadOnlySpan<byte> bytes, string name = "", AkomaNtosoOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TreatyXmlReader.Read(bytes, name, options ?? AkomaNtosoOptions.Default);
    }

    /// <summary>Reads an act, bill or doc to the end of a stream, which stays open.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="name">What diagnostics and exceptions call it, for example a file name.</param>
    /// <param name="options">Limits; <see cref="AkomaNtosoOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>As <see cref="Read(ReadOnlySpan{byte}, string, AkomaNtosoOptions?)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentFormatException">It is no well-formed XML, has a DTD, is nested too deep, or is no act, bill or doc.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<ImportResult<Treaty>> ReadAsync(Stream input, string name = "", AkomaNtosoOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var whole = new MemoryStream();
        await input.CopyToAsync(whole, cancellation).ConfigureAwait(false);
        return Read(whole.GetBuffer().AsSpan(0, (int)whole.Length), name, options);
    }
}
