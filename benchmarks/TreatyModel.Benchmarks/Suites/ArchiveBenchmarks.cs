using BenchmarkDotNet.Attributes;
using TreatyModel.Analysis;
using TreatyModel.Benchmarks.Contenders;
using TreatyModel.Benchmarks.Corpora;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>Every question to an archive of 1,000 treaties with 100,000 norms; the command <c>archive</c> asks ten times as many.</summary>
public class ArchiveBenchmarks
{
    private const int Treaties = 1000;
    private const int NormsOfEach = 100;
    private TreatyArchive archive = null!;
    private Func<TreatyArchive, int> run = null!;

    /// <summary>The questions.</summary>
    public static IEnumerable<string> Questions => ArchiveQuestions.All.Select(q => q.Name);

    /// <summary>Which one is asked.</summary>
    [ParamsSource(nameof(Questions))]
    public string Question { get; set; } = "";

    /// <summary>Makes the archive, and its indexes by asking once.</summary>
    [GlobalSetup]
    public void Index()
    {
        archive = GeneratedArchive.Make(Treaties, NormsOfEach);
        run = ArchiveQuestions.All.Single(q => q.Name == Question).Run;
        run(archive);
    }

    /// <summary>Asks.</summary>
    [Benchmark(Description = "archive, 100,000 norms")]
    public int Ask() => run(archive);
}
