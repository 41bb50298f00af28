using System.CommandLine;
using TreatyModel.Benchmarks.Corpora;
using TreatyModel.Benchmarks.Gates;
using TreatyModel.Benchmarks.Suites;

namespace TreatyModel.Benchmarks;

/// <summary>The command line: without a command the BenchmarkDotNet suites, with <c>gate</c> the interleaved ratios, with <c>archive</c> the questions to a million norms.</summary>
internal static class BenchmarkCommand
{
    public static RootCommand Create()
    {
        var folder = new Option<string?>("--corpus")
        {
            Description = "A folder of UTF-8 .txt files to measure on; without it a corpus that is generated.",
            HelpName = "DIR",
            Recursive = true,
        };
        folder.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } dir && !Corpus.CanLoad(dir)) result.AddError($"There is no .txt file in {dir}.");
        });
        var filter = new Option<string>("--filter")
        {
            Description = "Which benchmarks to run, as BenchmarkDotNet's globs: *Scanner*.",
            DefaultValueFactory = _ => "*",
        };
        var root = new RootCommand("Measures the readers against the limit of the machine and against regular expressions. Prints the tables and writes them to benchmarks/results.")
        {
            folder, filter,
        };
        root.SetAction(result => SuiteRun.Run(result.GetValue(folder), result.GetValue(filter)!));
        var gate = new Command("gate", "Runs every contender once a round, best of all rounds in processor time of the thread, and prints each ratio with its floor and goal. Exit code 1 when a floor is missed.");
        var rounds = new Option<int>("--rounds") { Description = "How often each contender runs.", DefaultValueFactory = _ => 25 };
        rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--rounds takes a number from 1.");
        });
        gate.Add(rounds);
        gate.SetAction(result => Gate.Run(Corpus.LoadOrGenerate(result.GetValue(folder)), result.GetValue(rounds), Console.Out));
        root.Add(gate);
        root.Add(Archive());
        return root;
    }

    private static Command Archive()
    {
        var treaties = new Option<int>("--treaties") { Description = "How many treaties.", DefaultValueFactory = _ => 10_000 };
        var norms = new Option<int>("--norms") { Description = "How many norms each has.", DefaultValueFactory = _ => 102 };
        foreach (Option<int> option in new[] { treaties, norms })
        {
            option.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<int>() < 10) result.AddError($"{option.Name} takes a number from 10.");
            });
        }
        var archive = new Command("archive", "Asks every question of a generated archive and prints the times, the first with indexing. Exit code 1 when one takes more than 100 ms after indexing, or the archive more than 2 GB.") { treaties, norms };
        archive.SetAction(result => ArchiveRun.Run(result.GetValue(treaties), result.GetValue(norms), Console.Out));
        return archive;
    }
}
