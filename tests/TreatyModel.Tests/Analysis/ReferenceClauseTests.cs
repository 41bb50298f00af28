namespace TreatyModel.Tests.Analysis;

/// <summary>Clauses of real alliances against what is written down of each, skipped visibly where the table is not beside the repository.</summary>
public class ReferenceClauseTests
{
    [Theory]
    [InlineData("modality", 14)]
    [InlineData("trigger_level", 6)]
    [InlineData("grade", 6)]
    public void Clauses_come_out_as_the_table_says(string column, int floor)
    {
        Dictionary<string, string>[] rows = Rows();
        var wrong = new List<string>();
        int asked = 0;
        foreach (Dictionary<string, string> row in rows)
        {
            string expected = Expected(column, row[column]);
            if (expected.Length == 0) continue;
            asked++;
            Statement? first = Treaty.Parse($"Treaty of Help\nArticle 1\n{row["text"]}").Statements.FirstOrDefault();
            string actual = Actual(column, first);
            if (actual != expected) wrong.Add($"{row["id"]} {expected} came out as {actual}");
        }
        Assert.True(asked - wrong.Count >= floor, $"{column}: {asked - wrong.Count} of {asked}, below {floor}\n{string.Join('\n', wrong)}");
    }

    /// <summary>The value at the start of a cell: "Attack", "A1" of "A1-crisis"; "" for a cell that names none.</summary>
    private static string Expected(string column, string cell)
    {
        string first = new([.. cell.TakeWhile(char.IsLetterOrDigit)]);
        // Aggression is an attack; prevention has no level of its own and is not asked for, like cells that name none.
        return column == "trigger_level" ? first switch { "Aggression" => "Attack", "Prevention" or "none" => "", _ => first } : first;
    }

    private static string Actual(string column, Statement? statement) => column switch
    {
        "modality" => statement?.Class.ToString() ?? "(nothing)",
        "trigger_level" => statement?.Trigger is { } trigger ? First(trigger).Level.ToString() : "(nothing)",
        _ => statement is Norm norm ? norm.Strength.Grade.ToString() : "(nothing)",
    };

    private static Trigger First(Trigger trigger) => trigger.Parts.IsEmpty ? trigger : First(trigger.Parts[0]);

    private static Dictionary<string, string>[] Rows()
    {
        string path = Path.Combine(Repository.Shared, "domain", "reference_clauses.csv");
        Assert.SkipUnless(File.Exists(path), "the table of clauses, ../shared/domain, is not beside the repository");
        string[] lines = File.ReadAllLines(path);
        string[] names = Cells(lines[0]);
        return [.. lines.Skip(1).Where(l => l.Length > 0).Select(l => names.Zip(Cells(l)).ToDictionary(p => p.First, p => p.Second))];
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') cell.Append(line[++i]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(line[i]);
        }
        cells.Add(cell.ToString());
        return [.. cells];
    }
}
