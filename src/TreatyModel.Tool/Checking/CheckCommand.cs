using System.CommandLine;
using TreatyModel.Tool.Conversion;

namespace TreatyModel.Tool.Checking;

/// <summary><c>treaty check</c>: what is doubtful or wrong in texts and in saved documents.</summary>
internal static class CheckCommand
{
    private const string ByEnding = "auto";

    public static Command Create()
    {
        Format[] documents = [.. Format.All.Where(f => !f.IsTable)];
        var files = new Argument<string[]>("FILES")
        {
            Description = "Texts of treaties or reports, or documents: JSON, NDJSON, Akoma Ntoso (.xml), JSON-LD.",
            Arity = ArgumentArity.OneOrMore,
        };
        var from = new Option<string>("--from") { Description = "The format of the files; by their endings when it is left out.", DefaultValueFactory = _ => ByEnding };
        from.AcceptOnlyFromAmong([ByEnding, .. documents.Select(f => f.Name)]);
        var report = new Option<bool>("--report") { Description = "The texts are news reports. JSON says so itself." };
        var lenient = new Option<bool>("--lenient") { Description = "Read JSON of other minor versions: unknown members are passed over, missing ones are empty." };
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors for the exit code." };
        var format = new Option<string>("--format", "-f") { Description = "How findings are printed: file:line:column: severity CODE: message, one object of JSON, or a line of JSON each.", DefaultValueFactory = _ => FindingWriter.Text };
        format.AcceptOnlyFromAmong(FindingWriter.Text, FindingWriter.Json, FindingWriter.Ndjson);
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A folder for one NAME.check file a document; made when it is missing. Without it everything goes to standard output.",
            HelpName = "DIR",
        };
        var command = new Command("check", "Checks texts and saved documents: doubts of the reading, missing numbers, names that two provisions share, references to provisions that do not exist, dates and parties that do not fit together.") { files, from, report, lenient, strict, format, output };
        command.SetAction((arguments, cancellation) =>
        {
            Format? source = arguments.GetValue(from) is { } name && name != ByEnding ? Format.Named(name) : null;
            var options = new CheckOptions(source, arguments.GetValue(report), arguments.GetValue(lenient), arguments.GetValue(strict), arguments.GetValue(format)!);
            return new CheckRun(options, Console.Out, Console.Error).RunAsync(arguments.GetValue(files)!, arguments.GetValue(output), cancellation);
        });
        return command;
    }
}
