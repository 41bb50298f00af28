using BenchmarkDotNet.Attributes;
using TreatyModel.Benchmarks.Contenders;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>Reading structure and statements.</summary>
public class ReaderBenchmarks : CorpusBenchmarks
{
    /// <summary>Structure.</summary>
    [Benchmark(Description = "Utf8ProvisionReader")]
    public int Provisions() => Bytes.Sum(t => Scanners.CountTokens(t));

    /// <summary>Statements with their parts.</summary>
    [Benchmark(Description = "Utf8ClauseReader")]
    public int Clauses() => Bytes.Sum(t => Scanners.CountStatements(t));

    /// <summary>Headings wherever a sentence ends.</summary>
    [Benchmark(Description = "tuned regex: headings, at line starts and behind sentences")]
    public int Headings() => Texts.Sum(t => TunedRegex.CountHeadings(t));

    /// <summary>Headings at line starts.</summary>
    [Benchmark(Description = "tuned regex: headings, at line starts only")]
    public int HeadingsOfLines() => Texts.Sum(t => TunedRegex.CountHeadingsOfLines(t));
}
