using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>Runs the BenchmarkDotNet suites, each benchmark in a process of its own, and keeps the tables by processor.</summary>
internal static class SuiteRun
{
    /// <summary>How the child processes learn which corpus to load.</summary>
    public const string CorpusVariable = "TREATYMODEL_BENCHMARK_CORPUS";

    /// <summary>Questions to an archive are told in full in its table.</summary>
    private const int LongestQuestion = 60;

    public static int Run(string? corpusFolder, string filter)
    {
        // The child processes inherit it.
        Environment.SetEnvironmentVariable(CorpusVariable, corpusFolder is null ? null : Path.GetFullPath(corpusFolder));
        // Shorter jobs, and jobs in this process, were up to 40 % off.
        Job job = Job.Default.WithWarmupCount(8).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100));
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(new SpeedColumn())
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .WithOrderer(new DefaultOrderer(SummaryOrderPolicy.Declared))
            .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(LongestQuestion))
            .WithBuildTimeout(TimeSpan.FromMinutes(10))
            .WithOptions(ConfigOptions.JoinSummary);
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(SuiteRun).Assembly).Run(["--filter", filter], config)];
        // A part of the suites has a table of its own: the whole one stays as it was measured.
        string name = string.Concat(filter.Where(char.IsAsciiLetter)).ToLowerInvariant();
        foreach (Summary summary in summaries.Where(IsWhole)) Keep(summary, name.Length == 0 ? "suites.md" : $"{name}.md");
        return summaries.Length > 0 && summaries.All(IsWhole) ? 0 : 1;
    }

    private static bool IsWhole(Summary summary) => !summary.HasCriticalValidationErrors && summary.Reports.All(r => r.Success);

    /// <summary>Copies a table to benchmarks/results/PROCESSOR/ of the clone that the program was built from.</summary>
    private static void Keep(Summary summary, string table)
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "TreatyModel.sln"))) root = Path.GetDirectoryName(root);
        if (root is null) return;
        string processor = string.Concat(Processor.Name.Select(c => char.IsLetterOrDigit(c) ? c : '-')).Trim('-').ToLowerInvariant();
        string folder = Directory.CreateDirectory(Path.Combine(root, "benchmarks", "results", processor)).FullName;
        foreach (string file in MarkdownExporter.GitHub.ExportToFiles(summary, NullLogger.Instance))
            File.Copy(file, Path.Combine(folder, table), overwrite: true);
    }
}
