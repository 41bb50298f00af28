using System.CommandLine;
using TreatyModel.Tool.Checking;
using TreatyModel.Tool.Comparing;
using TreatyModel.Tool.Conversion;
using TreatyModel.Tool.Ndjson;
using TreatyModel.Tool.Verbs;

namespace TreatyModel.Tool;

/// <summary>The command line of <c>treaty</c>: one subcommand a verb, the same arguments and options for each.</summary>
internal static class TreatyCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand(
            "Turns treaty texts and news reports into data with evidence. Data goes to standard output, diagnostics to standard error. "
            + "Exit code 0: read; 1: a text could not be read, or a check found errors; 2: wrong command line.");
        foreach (Verb verb in (Verb[])[new ParseVerb(), new StatementsVerb(), new ReportVerb(), new CodeVerb()]) root.Add(CreateVerb(verb));
        root.Add(CompareCommand.Create());
        root.Add(ConvertCommand.Create());
        root.Add(CheckCommand.Create());
        return root;
    }

    private static Command CreateVerb(Verb verb)
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Text files: UTF-8, or UTF-16 with a byte order mark.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "The output format.",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong("json");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A folder for one NAME.json a file; made when it is missing. Without it everything goes to standard output.",
            HelpName = "DIR",
        };
        var ndjson = new Option<bool>("--ndjson")
        {
            Description = "Be a filter: lines {\"id\": ..., \"text\": ...} in, a line {\"id\": ..., ...} out for each, in order. "
                + "A line that cannot be read gives {\"id\": ..., \"error\": {...}} and the run goes on.",
        };
        var command = new Command(verb.Name, verb.Description) { files, format, output, ndjson };
        command.Validators.Add(result =>
        {
            bool filter = result.GetValue(ndjson);
            bool named = result.GetValue(files) is { Length: > 0 };
            if (filter && (named || result.GetValue(output) is not null)) result.AddError("--ndjson reads standard input and writes standard output: leave FILES and --output out.");
            if (result.GetValue(files)?.FirstOrDefault(f => f.StartsWith('-') && !File.Exists(f)) is { } unknown) result.AddError($"Unknown option {unknown}.");
            if (!filter && !named) result.AddError("Name at least one file, or use --ndjson.");
        });
        command.SetAction((arguments, cancellation) => arguments.GetValue(ndjson)
            ? NdjsonFilter.RunAsync(verb, Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation)
            : Task.FromResult(FileRun.Run(verb, arguments.GetValue(files)!, arguments.GetValue(output), Console.Out, Console.Error)));
        return command;
    }
}
