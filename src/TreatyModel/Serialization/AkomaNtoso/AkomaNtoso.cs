using System.Buffers;
using System.Text;
using System.Xml;

namespace TreatyModel.Serialization;

/// <summary>Akoma Ntoso 3.0, the XML standard of OASIS for legal documents: treaties out and in.</summary>
/// <remarks>
/// <para>Out: an <c>act</c> named "treaty", valid against the standard's schema, with metadata, preface, preamble, body, conclusions and attachments,
/// resolved references, defined terms, places, periods. What the standard has no place for - statements above all - stands in the namespace
/// <c>urn:treatymodel:1</c>, keyed by eId, in the terms of LegalRuleML. <c>docs/akoma-ntoso.md</c> has the details.</para>
/// <para>In: any act, bill or doc. One that was written here comes back equal, but for characters that XML cannot hold.
/// The same model gives the same bytes. Thread-safe.</para>
/// </remarks>
public static partial class AkomaNtoso
{
    /// <summary>Writes a treaty as UTF-8. The stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="AkomaNtosoOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaty"/> is null.</exception>
    public static void Write(Stream output, Treaty treaty, AkomaNtosoOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(treaty);
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };
        using var xml = XmlWriter.Create(output, settings);
        new TreatyXmlWriter(xml, treaty, options ?? AkomaNtosoOptions.Default).Write();
    }

    /// <summary>Writes a treaty as UTF-8.</summary>
    /// <param name="output">Where to, for example a pipe.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="AkomaNtosoOptions.Default"/> when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaty"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, Treaty treaty, AkomaNtosoOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var stream = new BufferWriterStream(output);
        Write(stream, treaty, options);
    }

    /// <summary>Writes a treaty as UTF-8. The stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="AkomaNtosoOptions.Default"/> when null.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="treaty"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(Stream output, Treaty treaty, AkomaNtosoOptions? options = null, CancellationToken cancellation = default) =>
        WholeDocument.WriteAsync(output, buffer => Write(buffer, treaty, options), cancellation);

    /// <summary>Writes a treaty.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="options">How; <see cref="AkomaNtosoOptions.Default"/> when null.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public static string Serialize(Treaty treaty, AkomaNtosoOptions? options = null)
    {
        using var stream = new MemoryStream();
        Write(stream, treaty, options);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
