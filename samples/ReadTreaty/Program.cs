using ReadTreaty;
using Spectre.Console;

// dotnet run --project samples/ReadTreaty                 the bundled treaty and the two bundled reports about it
// dotnet run --project samples/ReadTreaty -- FILE...      your own treaties and reports, in any mix
IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
return new Reader(console, Console.Error).Run(args);
