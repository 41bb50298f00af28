using Spectre.Console;

namespace ReadTreaty;

/// <summary>The few shapes that the sample prints with.</summary>
internal static class Layout
{
    public static void Heading(IAnsiConsole console, string text)
    {
        console.Write(new Rule());
        console.MarkupLineInterpolated($"[bold]{text}[/]");
        console.WriteLine();
    }

    public static void Section(IAnsiConsole console, string text)
    {
        console.MarkupLineInterpolated($"[bold underline]{text}[/]");
        console.WriteLine();
    }

    /// <summary>Rows of a name and a value; the values wrap beside the names.</summary>
    public static void Table(IAnsiConsole console, IEnumerable<(string Name, string Value)> rows)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn();
        foreach ((string name, string value) in rows) grid.AddRow(new Text(name, new Style(Color.Grey)), new Text(value));
        console.Write(grid);
        console.WriteLine();
    }

    public static string Short(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 3), "...");
}
