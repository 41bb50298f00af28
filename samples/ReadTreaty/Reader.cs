using System.Reflection;
using Spectre.Console;
using TreatyModel;
using TreatyModel.Analysis;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing;

namespace ReadTreaty;

/// <summary>Reads texts, tells treaties from reports, prints both and then where they disagree.</summary>
internal sealed class Reader(IAnsiConsole console, TextWriter errors)
{
    private const string BundledTreaty = "treaty.txt";

    private static readonly string[] BundledReports = ["report-courier.txt", "report-herald.txt"];

    private readonly List<Treaty> treaties = [];
    private readonly List<NewsReport> reports = [];

    /// <returns>0, or 1 when a text could not be read.</returns>
    public int Run(IReadOnlyList<string> files)
    {
        bool good = true;
        if (files.Count == 0)
        {
            foreach (string name in (string[])[BundledTreaty, .. BundledReports]) good &= ReadOne(Bundled(name), name);
        }
        foreach (string file in files) good &= ReadFile(file);
        if (treaties.Count + reports.Count > 1) DisagreementPrinter.Print(console, new TreatyArchive([.. treaties], [.. reports]));
        return good ? 0 : 1;
    }

    private bool ReadFile(string file)
    {
        try
        {
            return ReadOne(File.ReadAllBytes(file), file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{file}: {problem.Message}");
            return false;
        }
    }

    /// <summary>A text with articles, or with more norms than claims, is read as a treaty; any other as a report.</summary>
    private bool ReadOne(byte[] bytes, string name)
    {
        ParseResult<Treaty> treaty = TreatyParser.Default.Parse(bytes, name);
        ParseResult<NewsReport> report = ReportParser.Default.Parse(bytes, name);
        if (treaty.Value.Articles().Any() || treaty.Value.Norms().Count() > report.Value.Claims.Count(c => !c.Cue.IsEmpty))
        {
            TreatyPrinter.Print(console, treaty.Value);
            treaties.Add(treaty.Value);
            return Tell(treaty);
        }
        if (!report.HasErrors)
        {
            ReportPrinter.Print(console, report.Value);
            reports.Add(report.Value);
        }
        return Tell(report);
    }

    private bool Tell<T>(ParseResult<T> result) where T : class
    {
        foreach (Diagnostic diagnostic in result.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info))
            errors.WriteLine(diagnostic.ToString(result.Source));
        return !result.HasErrors;
    }

    private static byte[] Bundled(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
