using BenchmarkDotNet.Attributes;
using TreatyModel.Benchmarks.Contenders;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>Finding what marks a clause.</summary>
public class ScannerBenchmarks : CorpusBenchmarks
{
    /// <summary>The scanner on UTF-8.</summary>
    [Benchmark(Description = "scanner, all events, UTF-8")]
    public int Utf8() => Corpus.CountBytes(static t => Scanners.Count<byte>(t));

    /// <summary>The scanner on UTF-16.</summary>
    [Benchmark(Description = "scanner, all events, UTF-16")]
    public int Utf16() => Corpus.CountChars(static t => Scanners.Count<char>(t));

    /// <summary>The specification.</summary>
    [Benchmark(Description = "scalar scanner, all events, UTF-8")]
    public int Scalar() => Corpus.CountBytes(static t => Scanners.CountScalar<byte>(t));

    /// <summary>One combined pattern.</summary>
    [Benchmark(Description = "tuned regex: modals, triggers, references, headings")]
    public int Tuned() => Corpus.CountChars(static t => TunedRegex.CountMarks(t));

    /// <summary>Four patterns on strings.</summary>
    [Benchmark(Description = "regex as people write it")]
    public int Plain() => Texts.Sum(PlainRegex.Count);

    /// <summary>The framework's multi-string search.</summary>
    [Benchmark(Description = "SearchValues<string>, hit by hit")]
    public int Keywords() => Corpus.CountChars(static t => KeywordSearch.Count(t));

    /// <summary>A string a sentence.</summary>
    [Benchmark(Description = "string.Split into sentences")]
    public int Split() => Texts.Sum(Splitting.Count);
}
