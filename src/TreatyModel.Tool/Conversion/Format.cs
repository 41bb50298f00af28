namespace TreatyModel.Tool.Conversion;

/// <summary>A format of documents or tables that the command reads, writes or both.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Extensions">The endings of files; the first is that of files that are written.</param>
internal sealed record Format(string Name, params string[] Extensions)
{
    public static Format Json { get; } = new("json", ".json");

    public static Format Ndjson { get; } = new("ndjson", ".ndjson", ".jsonl");

    public static Format AkomaNtoso { get; } = new("akn", ".xml", ".akn");

    public static Format JsonLd { get; } = new("jsonld", ".jsonld");

    public static Format Csv { get; } = new("csv", ".csv");

    public static Format Parquet { get; } = new("parquet", ".parquet");

    public static Format Markdown { get; } = new("md", ".md");

    public static Format Text { get; } = new("txt", ".txt");

    public static Format[] All { get; } = [Json, Ndjson, AkomaNtoso, JsonLd, Csv, Parquet, Markdown, Text];

    public bool IsTable => this == Csv || this == Parquet;

    public static Format Named(string name) => All.First(f => f.Name == name);

    /// <summary>The format that a file's ending names; plain text for every other ending.</summary>
    public static Format Of(string file) =>
        All.FirstOrDefault(f => f.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)) ?? Text;
}
