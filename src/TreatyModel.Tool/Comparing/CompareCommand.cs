using System.CommandLine;

namespace TreatyModel.Tool.Comparing;

/// <summary><c>treaty compare</c>: where reports disagree with each other, and with a treaty's text.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("REPORTS")
        {
            Description = "News reports: text, or JSON that the tool wrote.",
            Arity = ArgumentArity.OneOrMore,
        };
        var treaty = new Option<string?>("--treaty", "-t") { Description = "The treaty that they are about, to hold them against its text: text, JSON, Akoma Ntoso or JSON-LD.", HelpName = "FILE" };
        var format = new Option<string>("--format", "-f") { Description = "The output: text to read, or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Without it everything goes to standard output.", HelpName = "FILE" };
        var command = new Command("compare", "Compares news reports: where they disagree with each other and with a treaty's text, what they leave out, what several of them say.") { files, treaty, format, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is [_] && result.GetValue(treaty) is null) result.AddError("Name two reports, or a report and --treaty.");
            if (result.GetValue(files)?.FirstOrDefault(f => f.StartsWith('-') && !File.Exists(f)) is { } unknown) result.AddError($"Unknown option {unknown}.");
        });
        command.SetAction((arguments, cancellation) =>
            new CompareRun(Console.Out, Console.Error).RunAsync(arguments.GetValue(files)!, arguments.GetValue(treaty), arguments.GetValue(format) == "json", arguments.GetValue(output), cancellation));
        return command;
    }
}
