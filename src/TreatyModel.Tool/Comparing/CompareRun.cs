using TreatyModel.Serialization;
using TreatyModel.Tool.Conversion;

namespace TreatyModel.Tool.Comparing;

/// <summary>Reads the reports and the treaty, and writes how they compare.</summary>
internal sealed class CompareRun(TextWriter output, TextWriter errors)
{
    /// <param name="files">The reports.</param>
    /// <param name="treatyFile">The treaty; null to compare the reports alone.</param>
    /// <param name="asJson">Whether JSON is written; text for people otherwise.</param>
    /// <param name="target">The file to write; null for the output.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>0, or 1 when a file could not be read or written: what could be read is compared all the same.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> files, string? treatyFile, bool asJson, string? target, CancellationToken cancellation)
    {
        int exitCode = ExitCodes.Success;
        Treaty? treaty = null;
        var reports = new List<(string File, NewsReport Report)>();
        foreach (string file in treatyFile is null ? files : [treatyFile, .. files])
        {
            try
            {
                bool isReport = treaty is not null || treatyFile is null;
                var reader = new DocumentReader(new ConvertOptions(null, Format.Json, isReport, "", IsLenient: false), (diagnostic, source) => errors.WriteLine(diagnostic.ToString(source)));
                await foreach (Document document in reader.ReadAsync(file, Format.Of(file), cancellation))
                {
                    if (document.Model is NewsReport report && isReport) reports.Add((file, report));
                    else if (document.Model is Treaty read && !isReport) treaty ??= read;
                    else throw new DocumentFormatException(file, default, "", isReport ? "a treaty where a report belongs" : "a report where a treaty belongs", "name the treaty behind --treaty", null);
                }
            }
            catch (DocumentFormatException problem)
            {
                await errors.WriteLineAsync(problem.Message);
                exitCode = ExitCodes.Errors;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                await errors.WriteLineAsync($"{file}: error: {problem.Message}");
                exitCode = ExitCodes.Errors;
            }
            if (treatyFile is not null && treaty is null) return ExitCodes.Errors;
        }
        var comparison = new ReportComparison(treaty, [.. reports]);
        string text = asJson ? ComparisonJson.Write(comparison) : ComparisonText.Write(comparison);
        return Math.Max(exitCode, await WriteAsync(text, target, cancellation));
    }

    private async Task<int> WriteAsync(string text, string? target, CancellationToken cancellation)
    {
        try
        {
            if (target is null) await output.WriteAsync(text.AsMemory(), cancellation);
            else await File.WriteAllTextAsync(target, text, cancellation);
            return ExitCodes.Success;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            await errors.WriteLineAsync($"{target}: error: {problem.Message}");
            return ExitCodes.Errors;
        }
    }
}
