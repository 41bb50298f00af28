using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TreatyModel.Benchmarks.Corpora;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>GB of UTF-8 a second: the measure that texts of any size share.</summary>
internal sealed class SpeedColumn : IColumn
{
    private readonly Lazy<Corpus> corpus = new(() => Corpus.LoadOrGenerate(Environment.GetEnvironmentVariable(SuiteRun.CorpusVariable)));

    public string Id => nameof(SpeedColumn);

    public string ColumnName => "GB/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Bytes of the texts as UTF-8, whatever the contender reads or writes, by the mean time; formats: of the texts that the documents were made of";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        benchmarkCase.Descriptor.Type != typeof(ArchiveBenchmarks) && summary[benchmarkCase]?.ResultStatistics is { } statistics ? (LengthOf(benchmarkCase) / statistics.Mean).ToString("0.000", CultureInfo.InvariantCulture) : "-";

    private long LengthOf(BenchmarkCase benchmarkCase) => benchmarkCase.Descriptor.Type == typeof(FormatBenchmarks)
        ? corpus.Value.Bytes.Take(FormatBenchmarks.TextCount).Sum(b => (long)b.Length)
        : benchmarkCase.Descriptor.Type == typeof(ReportBenchmarks) ? ReportBenchmarks.Length
        : corpus.Value.Length;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;
}
