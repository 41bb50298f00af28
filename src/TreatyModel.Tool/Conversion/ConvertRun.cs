using TreatyModel.Serialization;

namespace TreatyModel.Tool.Conversion;

/// <summary>Converts files, one after the other; one that cannot be read is told of, and the run goes on.</summary>
internal sealed class ConvertRun(ConvertOptions options, Stream output, TextWriter errors)
{
    /// <param name="files">The files.</param>
    /// <param name="folder">Where to write one file a document; null for everything to the output.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>0, or 1 when a file could not be converted.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> files, string? folder, CancellationToken cancellation)
    {
        int exitCode = ExitCodes.Success;
        var reader = new DocumentReader(options, (diagnostic, source) => errors.WriteLine(diagnostic.ToString(source)));
        var forTable = new List<Document>();
        foreach (string file in files)
        {
            try
            {
                if (folder is not null) Directory.CreateDirectory(folder);
                await ConvertAsync(reader, file, folder, forTable, cancellation);
            }
            catch (DocumentFormatException problem)
            {
                await errors.WriteLineAsync($"{problem.Message}");
                exitCode = ExitCodes.Errors;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                await errors.WriteLineAsync($"{file}: error: {problem.Message}");
                exitCode = ExitCodes.Errors;
            }
        }
        // Without a folder the rows of all files are one table.
        if (options.To.IsTable && forTable.Count > 0) exitCode = Math.Max(exitCode, await WriteTableAsync(forTable, cancellation));
        return exitCode;
    }

    private async Task<int> WriteTableAsync(List<Document> documents, CancellationToken cancellation)
    {
        try
        {
            await TableWriter.WriteAsync(output, documents, options, cancellation);
            return ExitCodes.Success;
        }
        catch (DocumentFormatException problem)
        {
            await errors.WriteLineAsync(problem.Message);
            return ExitCodes.Errors;
        }
    }

    private async Task ConvertAsync(DocumentReader reader, string file, string? folder, List<Document> forTable, CancellationToken cancellation)
    {
        Format from = options.From ?? Format.Of(file);
        if (from.IsTable)
        {
            if (!options.To.IsTable) throw new DocumentFormatException(file, default, "", $"a table holds rows, not documents: there is no way from {from.Name} to {options.To.Name}", "convert it to csv or parquet", null);
            await using Stream target = Open(folder, Path.GetFileNameWithoutExtension(file));
            await TableWriter.CopyAsync(target, file, from, options, cancellation);
            return;
        }
        var ofFile = new List<Document>();
        await using Stream? lines = options.To == Format.Ndjson ? Open(folder, Path.GetFileNameWithoutExtension(file)) : null;
        await foreach (Document document in reader.ReadAsync(file, from, cancellation))
        {
            if (options.To.IsTable)
            {
                (folder is null ? forTable : ofFile).Add(document);
                continue;
            }
            ReadOnlyMemory<byte> bytes = DocumentWriter.Write(document, options.To);
            if (lines is not null)
            {
                await lines.WriteAsync(bytes, cancellation);
                continue;
            }
            await using Stream target = Open(folder, document.Name);
            await target.WriteAsync(bytes, cancellation);
        }
        if (ofFile.Count == 0) return;
        await using Stream table = Open(folder, Path.GetFileNameWithoutExtension(file));
        await TableWriter.WriteAsync(table, ofFile, options, cancellation);
    }

    private Stream Open(string? folder, string name) => folder is null ? new OpenStream(output) : File.Create(Path.Combine(folder, name + options.To.Extensions[0]));
}
