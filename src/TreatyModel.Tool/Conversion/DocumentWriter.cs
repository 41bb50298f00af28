using System.Buffers;
using System.Text;
using TreatyModel.Rendering;
using TreatyModel.Serialization;

namespace TreatyModel.Tool.Conversion;

/// <summary>Writes one document in one format.</summary>
internal static class DocumentWriter
{
    /// <returns>The bytes, ending with a line end.</returns>
    /// <exception cref="DocumentFormatException">The format has no place for such a document.</exception>
    public static ReadOnlyMemory<byte> Write(Document document, Format format)
    {
        var output = new ArrayBufferWriter<byte>();
        if (document.Model is Treaty treaty) Write(output, treaty, format);
        else Write(output, (NewsReport)document.Model, document.Name, format);
        if (output.WrittenCount == 0 || output.WrittenSpan[^1] != '\n') output.Write("\n"u8);
        return output.WrittenMemory;
    }

    private static void Write(ArrayBufferWriter<byte> output, Treaty treaty, Format format)
    {
        if (format == Format.Json) TreatyJson.Write(output, treaty);
        else if (format == Format.Ndjson) TreatyJson.Write(output, treaty, TreatyJsonOptions.OneLine);
        else if (format == Format.AkomaNtoso) AkomaNtoso.Write(output, treaty);
        else if (format == Format.JsonLd) JsonLd.Write(output, treaty);
        else output.Write(Encoding.UTF8.GetBytes(format == Format.Markdown ? TreatyMarkdown.Render(treaty) : TreatyPlainText.Render(treaty)));
    }

    private static void Write(ArrayBufferWriter<byte> output, NewsReport report, string name, Format format)
    {
        if (format == Format.Json) TreatyJson.Write(output, report);
        else if (format == Format.Ndjson) TreatyJson.Write(output, report, TreatyJsonOptions.OneLine);
        else if (format == Format.JsonLd) JsonLd.Write(output, report);
        else if (format == Format.Markdown) output.Write(Encoding.UTF8.GetBytes(ReportMarkdown.Render(report)));
        else if (format == Format.Text) output.Write(Encoding.UTF8.GetBytes(ReportPlainText.Render(report)));
        else throw new DocumentFormatException(name, default, "", $"a news report has no {format.Name}", "convert it to json, ndjson, jsonld, csv, parquet, md or txt", null);
    }
}
