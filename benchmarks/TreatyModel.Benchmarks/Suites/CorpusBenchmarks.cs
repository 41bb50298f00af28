using BenchmarkDotNet.Attributes;
using TreatyModel.Benchmarks.Corpora;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>What all suites share: the corpus, and the limit as the baseline.</summary>
public abstract class CorpusBenchmarks
{
    private protected Corpus Corpus { get; private set; } = null!;

    private protected string[] Texts => Corpus.Texts;

    /// <summary>Loads or generates the corpus.</summary>
    [GlobalSetup]
    public void Load() => Corpus = Corpora.Corpus.LoadOrGenerate(Environment.GetEnvironmentVariable(SuiteRun.CorpusVariable));

    /// <summary>The baseline.</summary>
    [Benchmark(Baseline = true, Description = "limit: every [\\n.;], UTF-8")]
    public int Limit() => Corpus.CountBytes(static t => Contenders.Limit.Count(t));
}
