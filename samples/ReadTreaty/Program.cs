using ReadTreaty;
using Spectre.Console;

// dotnet run --project samples/ReadTreaty                 the bundled treaty and the two bundled reports about it
// dotnet run --project samples/ReadTreaty -- FILE...      your own treaties and reports, in any mix
return new Reader(AnsiConsole.Console, Console.Error).Run(args);
