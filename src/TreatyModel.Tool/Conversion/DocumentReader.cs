using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing;
using TreatyModel.Serialization;
using TreatyModel.Text;

namespace TreatyModel.Tool.Conversion;

/// <summary>Reads the documents of a file, whatever its format.</summary>
/// <param name="options">What the command line asks for.</param>
/// <param name="tell">Takes what there is to say about a document that could be read.</param>
internal sealed class DocumentReader(ConvertOptions options, Action<Diagnostic, SourceText> tell)
{
    private readonly TreatyJsonOptions json = TreatyJsonOptions.Default with { IsLenient = options.IsLenient };

    /// <exception cref="DocumentFormatException">The file is not what it should be.</exception>
    public async IAsyncEnumerable<Document> ReadAsync(string file, Format format, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        if (format == Format.Ndjson)
        {
            int number = 0;
            await foreach (object model in ReadLinesAsync(file, cancellation)) yield return new Document(string.Create(CultureInfo.InvariantCulture, $"{name}-{++number}"), model);
            yield break;
        }
        byte[] bytes = await File.ReadAllBytesAsync(file, cancellation);
        yield return new Document(name, Read(bytes, file, format));
    }

    private object Read(byte[] bytes, string file, Format format)
    {
        bool isReport = options.IsReport || IsReport(bytes);
        if (format == Format.Json) return isReport ? TreatyJson.ReadReport(bytes, file, json) : TreatyJson.ReadTreaty(bytes, file, json);
        if (format == Format.JsonLd) return isReport ? JsonLd.ReadReport(bytes, file) : JsonLd.ReadTreaty(bytes, file);
        if (format == Format.AkomaNtoso)
        {
            ImportResult<Treaty> import = AkomaNtoso.Read(bytes, file);
            foreach (Diagnostic diagnostic in import.Diagnostics) tell(diagnostic, import.Source);
            return import.Value;
        }
        return isReport ? Parsed(ReportParser.Default.Parse(bytes, file)) : Parsed(TreatyParser.Default.Parse(bytes, file));
    }

    private async IAsyncEnumerable<object> ReadLinesAsync(string file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var lines = new NdjsonOptions { Name = file, Json = json with { IsIndented = false } };
        await using FileStream stream = File.OpenRead(file);
        byte[] start = new byte[64];
        bool isReport = options.IsReport || IsReport(start.AsSpan(0, await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation)));
        stream.Position = 0;
        if (isReport) await foreach (NewsReport report in TreatyNdjson.ReadReportsAsync(stream, lines, cancellation)) yield return report;
        else await foreach (Treaty treaty in TreatyNdjson.ReadTreatiesAsync(stream, lines, cancellation)) yield return treaty;
    }

    /// <summary>A document of JSON says at its start, or in its model, that it is a report.</summary>
    private static bool IsReport(ReadOnlySpan<byte> bytes)
    {
        int format = bytes.IndexOf("\"format\""u8);
        return format >= 0 && bytes[format..].IndexOf("\"report/"u8) is >= 0 and < 20;
    }

    private T Parsed<T>(ParseResult<T> result) where T : class
    {
        foreach (Diagnostic diagnostic in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning)) tell(diagnostic, result.Source);
        Diagnostic error = result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        return error.Descriptor is null ? result.Value
            : throw new DocumentFormatException(result.Source.Name, result.Source.PositionOf(error.Span.Start), "", $"error {error.Code}", error.Message(result.Source), null);
    }
}
