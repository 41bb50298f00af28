using System.CommandLine;

namespace TreatyModel.Tool.Conversion;

/// <summary><c>treaty convert</c>: from any format of documents to any other, and from tables to tables.</summary>
internal static class ConvertCommand
{
    private const string ByEnding = "auto";

    public static Command Create()
    {
        var files = new Argument<string[]>("FILES")
        {
            Description = "Documents: JSON, NDJSON, Akoma Ntoso (.xml), JSON-LD, plain text or Markdown; tables: CSV, Parquet.",
            Arity = ArgumentArity.OneOrMore,
        };
        var to = new Option<string>("--to", "-t") { Description = "The format to write.", Required = true };
        to.AcceptOnlyFromAmong([.. Format.All.Select(f => f.Name)]);
        var from = new Option<string>("--from") { Description = "The format of the files; by their endings when it is left out.", DefaultValueFactory = _ => ByEnding };
        from.AcceptOnlyFromAmong([ByEnding, .. Format.All.Select(f => f.Name)]);
        var report = new Option<bool>("--report") { Description = "The files are news reports. JSON says so itself." };
        var table = new Option<string>("--table") { Description = "The rows of csv and parquet; norms of treaties and claims of reports when it is left out.", DefaultValueFactory = _ => "" };
        table.AcceptOnlyFromAmong(["", .. TableWriter.Tables]);
        var lenient = new Option<bool>("--lenient") { Description = "Read JSON of other minor versions: unknown members are passed over, missing ones are empty." };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A folder for one file a document; made when it is missing. Without it everything goes to standard output.",
            HelpName = "DIR",
        };
        var command = new Command("convert", "Converts documents from json, ndjson, akn, jsonld, md and txt to any of these, csv or parquet; csv and parquet, which hold rows, to each other.") { files, to, from, report, table, lenient, output };
        command.SetAction(async (arguments, cancellation) =>
        {
            Format? source = arguments.GetValue(from) is { } name && name != ByEnding ? Format.Named(name) : null;
            var options = new ConvertOptions(source, Format.Named(arguments.GetValue(to)!), arguments.GetValue(report), arguments.GetValue(table) ?? "", arguments.GetValue(lenient));
            await using Stream standardOutput = Console.OpenStandardOutput();
            return await new ConvertRun(options, standardOutput, Console.Error).RunAsync(arguments.GetValue(files)!, arguments.GetValue(output), cancellation);
        });
        return command;
    }
}
