using TreatyModel.Diagnostics;
using TreatyModel.Serialization;
using TreatyModel.Text;
using TreatyModel.Tool.Conversion;
using TreatyModel.Tool.Verbs;

namespace TreatyModel.Tool.Checking;

/// <summary>Checks files, one after the other: what the readers say about each, and what does not fit together in what they read.</summary>
internal sealed class CheckRun(CheckOptions options, TextWriter output, TextWriter errors)
{
    private readonly ConvertOptions reading = new(options.From, Conversion.Format.Json, options.IsReport, "", options.IsLenient);

    /// <param name="files">The files.</param>
    /// <param name="folder">Where to write one file of findings a document; null for everything to the output.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>0, or 1 when there are errors - under strict options warnings too - or a file could not be read.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> files, string? folder, CancellationToken cancellation)
    {
        var all = new List<Finding>();
        bool isUnreadable = false;
        foreach (string file in files)
        {
            try
            {
                if (folder is not null) Directory.CreateDirectory(folder);
                List<Finding> found = await CheckAsync(file, cancellation);
                all.AddRange(found);
                if (folder is not null) await File.WriteAllTextAsync(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}.check.{Ending}"), FindingWriter.Write(found, options.Format), cancellation);
                else if (options.Format != FindingWriter.Json) await output.WriteAsync(FindingWriter.Write(found, options.Format));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                await errors.WriteLineAsync($"{file}: error: {problem.Message}");
                isUnreadable = true;
            }
        }
        // One object holds the findings of all files.
        if (folder is null && options.Format == FindingWriter.Json) await output.WriteAsync(FindingWriter.Write(all, options.Format));
        int failures = Count(all, DiagnosticSeverity.Error), warnings = Count(all, DiagnosticSeverity.Warning);
        await errors.WriteLineAsync(FormattableString.Invariant($"{files.Count} checked: {failures} errors, {warnings} warnings, {Count(all, DiagnosticSeverity.Info)} notes"));
        return isUnreadable || failures > 0 || options.IsStrict && warnings > 0 ? ExitCodes.Errors : ExitCodes.Success;
    }

    private string Ending => options.Format == FindingWriter.Text ? "txt" : options.Format;

    private static int Count(List<Finding> findings, DiagnosticSeverity severity) => findings.Count(f => f.Severity == severity);

    private async Task<List<Finding>> CheckAsync(string file, CancellationToken cancellation)
    {
        Format format = options.From ?? Conversion.Format.Of(file);
        if (format == Conversion.Format.Text || format == Conversion.Format.Markdown) return CheckText(await File.ReadAllBytesAsync(file, cancellation), file);
        var findings = new List<Finding>();
        try
        {
            if (format.IsTable) throw new DocumentFormatException(file, default, "", $"a table holds rows, not documents: {format.Name} cannot be checked", "check the documents that it was made from", null);
            var reader = new DocumentReader(reading, (diagnostic, source) => findings.Add(Finding.Of(diagnostic, source)));
            await foreach (Document document in reader.ReadAsync(file, format, cancellation))
                if (document.Model is Treaty treaty) findings.AddRange(treaty.Validate().Select(d => Finding.Of(d, file)));
        }
        catch (DocumentFormatException problem)
        {
            findings.Add(Finding.Of(problem, file));
        }
        return findings;
    }

    /// <summary>A text has a place for everything; what its reading has said of a place the model need not say again.</summary>
    private List<Finding> CheckText(byte[] bytes, string file)
    {
        Reading read = options.IsReport ? new ReportVerb().Read(bytes, file) : new ParseVerb().Read(bytes, file);
        var findings = read.Diagnostics.Select(d => Finding.Of(d, read.Source)).ToList();
        if (read.Document is not Treaty treaty || read.HasErrors) return findings;
        HashSet<int> told = [.. read.Diagnostics.Where(d => d.Descriptor == TreatyDiagnostics.NumberOutOfSequence).Select(d => d.Span.Start)];
        findings.AddRange(treaty.Validate().Where(d => d.Descriptor != TreatyDiagnostics.NumberMissing || !told.Contains(d.Span.Start)).Select(d => Finding.Of(d, read.Source)));
        return [.. findings.OrderBy(f => (f.Position.Line, f.Position.Column))];
    }
}
