using System.Diagnostics;
using TreatyModel.Analysis;
using TreatyModel.Benchmarks.Contenders;
using TreatyModel.Benchmarks.Corpora;

namespace TreatyModel.Benchmarks.Gates;

/// <summary>Asks every question of a large archive, first with its index still to be made and then again and again, and prints times and memory.</summary>
internal static class ArchiveRun
{
    private const int Rounds = 7;
    private const double MostMilliseconds = 100;
    private const double MostGigabytes = 2;

    /// <returns>1 when a question takes longer, or the process more memory, than an archive of a million norms may.</returns>
    public static int Run(int treaties, int normsOfEach, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        TreatyArchive archive = GeneratedArchive.Make(treaties, normsOfEach);
        output.WriteLine(FormattableString.Invariant($"{archive.Treaties.Length:N0} treaties, {archive.Treaties.Sum(t => (long)t.Norms().Count()):N0} norms, {archive.Reports.Length:N0} reports, made in {clock.Elapsed.TotalSeconds:0} s: {Gigabytes():0.00} GB\n"));
        output.WriteLine("| question | answers | first, with indexing, ms by the clock | median, ms of the thread | longest, ms of the thread |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        double slowest = 0;
        foreach ((string name, Func<TreatyArchive, int> run) in ArchiveQuestions.All)
        {
            // Some indexes are made on all cores: the first time is that of the clock on the wall.
            var wall = Stopwatch.StartNew();
            int answers = run(archive);
            double first = wall.Elapsed.TotalMilliseconds;
            double[] times = [.. Enumerable.Range(0, Rounds).Select(_ => Time(run, archive, out int _)).Order()];
            slowest = Math.Max(slowest, times[^1]);
            output.WriteLine(FormattableString.Invariant($"| {name} | {answers:N0} | {first:0.0} | {times[Rounds / 2]:0.00} | {times[^1]:0.00} |"));
        }
        double held = Gigabytes();
        double peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e9;
        output.WriteLine(FormattableString.Invariant($"\nslowest {slowest:0.0} ms (limit {MostMilliseconds}); held {held:0.00} GB (limit {MostGigabytes}); peak of the process {peak:0.00} GB"));
        GC.KeepAlive(archive);
        return slowest <= MostMilliseconds && held <= MostGigabytes ? 0 : 1;
    }

    private static double Time(Func<TreatyArchive, int> run, TreatyArchive archive, out int answers)
    {
        double start = ThreadClock.Now;
        answers = run(archive);
        return (ThreadClock.Now - start) * 1000;
    }

    /// <summary>What is alive.</summary>
    private static double Gigabytes() => GC.GetTotalMemory(forceFullCollection: true) / 1e9;
}
