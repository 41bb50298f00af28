using BenchmarkDotNet.Attributes;
using TreatyModel.Benchmarks.Corpora;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>What all suites share: the corpus, and the limit as the baseline.</summary>
public class CorpusBenchmarks
{
    private Corpus corpus = null!;

    private protected byte[][] Bytes => corpus.Bytes;

    private protected string[] Texts => corpus.Texts;

    /// <summary>Loads or generates the corpus.</summary>
    [GlobalSetup]
    public void Load() => corpus = Corpus.LoadOrGenerate(Environment.GetEnvironmentVariable(SuiteRun.CorpusVariable));

    /// <summary>The baseline.</summary>
    [Benchmark(Baseline = true, Description = "limit: every [\\n.;], UTF-8")]
    public int Limit() => Bytes.Sum(t => Contenders.Limit.Count(t));
}
