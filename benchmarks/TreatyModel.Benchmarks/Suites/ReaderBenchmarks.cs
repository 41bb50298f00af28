using BenchmarkDotNet.Attributes;
using TreatyModel.Benchmarks.Contenders;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>Reading structure and statements.</summary>
public class ReaderBenchmarks : CorpusBenchmarks
{
    /// <summary>Structure.</summary>
    [Benchmark(Description = "Utf8ProvisionReader")]
    public int Provisions() => Corpus.CountBytes(static t => Scanners.CountTokens(t));

    /// <summary>Statements with their parts.</summary>
    [Benchmark(Description = "Utf8ClauseReader")]
    public int Clauses() => Corpus.CountBytes(static t => Scanners.CountStatements(t));

    /// <summary>Headings wherever a sentence ends.</summary>
    [Benchmark(Description = "tuned regex: headings, at line starts and behind sentences")]
    public int Headings() => Corpus.CountChars(static t => TunedRegex.CountHeadings(t));

    /// <summary>Headings at line starts.</summary>
    [Benchmark(Description = "tuned regex: headings, at line starts only")]
    public int HeadingsOfLines() => Corpus.CountChars(static t => TunedRegex.CountHeadingsOfLines(t));
}
