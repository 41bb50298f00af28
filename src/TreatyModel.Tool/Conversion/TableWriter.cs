using TreatyModel.Serialization;
using TreatyModel.Tables;

namespace TreatyModel.Tool.Conversion;

/// <summary>Writes the rows of documents, or of other tables, as one table.</summary>
internal static class TableWriter
{
    public static readonly string[] Tables = ["norms", "claims", "events", "atop"];

    /// <summary>The rows of documents.</summary>
    /// <exception cref="DocumentFormatException">A document has no such rows.</exception>
    public static Task WriteAsync(Stream output, IReadOnlyList<Document> documents, ConvertOptions options, CancellationToken cancellation)
    {
        bool areReports = documents.Count > 0 && documents[0].Model is NewsReport;
        return (options.Table.Length > 0 ? options.Table : areReports ? "claims" : "norms") switch
        {
            "norms" => WriteAsync(output, documents.SelectMany(d => TreatyRows.Norms(Model<Treaty>(d), d.Name)), options, cancellation),
            "claims" => WriteAsync(output, documents.SelectMany(d => TreatyRows.Claims(Model<NewsReport>(d), d.Name)), options, cancellation),
            "atop" => WriteAsync(output, documents.SelectMany(d => TreatyRows.AtopCodes(Model<Treaty>(d), d.Name)), options, cancellation),
            _ => WriteAsync(output, documents.SelectMany(d => d.Model is NewsReport report ? TreatyRows.Events(report, d.Name) : TreatyRows.Events((Treaty)d.Model, d.Name)), options, cancellation),
        };
    }

    /// <summary>The rows of another table.</summary>
    public static Task CopyAsync(Stream output, string file, Format from, ConvertOptions options, CancellationToken cancellation) => options.Table switch
    {
        "claims" => CopyAsync<ClaimRow>(output, file, from, options, cancellation),
        "events" => CopyAsync<EventRow>(output, file, from, options, cancellation),
        "atop" => CopyAsync<AtopRow>(output, file, from, options, cancellation),
        _ => CopyAsync<NormRow>(output, file, from, options, cancellation),
    };

    private static async Task CopyAsync<T>(Stream output, string file, Format from, ConvertOptions options, CancellationToken cancellation) where T : class, new()
    {
        await using FileStream input = File.OpenRead(file);
        IEnumerable<T> rows = from == Format.Csv ? CsvTable.Read<T>(input, file) : await ParquetTable.ReadAsync<T>(input, file, cancellation);
        await WriteAsync(output, rows, options, cancellation);
    }

    private static async Task WriteAsync<T>(Stream output, IEnumerable<T> rows, ConvertOptions options, CancellationToken cancellation) where T : class, new()
    {
        if (options.To == Format.Csv)
        {
            CsvTable.Write(output, rows);
            return;
        }
        // Parquet goes back in the file while it is written, which standard output does not allow.
        using var whole = new MemoryStream();
        await ParquetTable.WriteAsync(whole, rows, cancellation);
        whole.Position = 0;
        await whole.CopyToAsync(output, cancellation);
    }

    private static T Model<T>(Document document) where T : class => document.Model as T
        ?? throw new DocumentFormatException(document.Name, default, "", $"there are no such rows in a {(document.Model is Treaty ? "treaty" : "report")}", "choose another --table", null);
}
