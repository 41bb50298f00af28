using System.Collections.Immutable;

namespace TreatyModel.Tests.Analysis;

/// <summary>Clauses of real alliances against what is written down of each, skipped visibly where the table is not beside the repository.</summary>
public class ReferenceClauseTests
{
    [Theory]
    [InlineData("modality", 19, true)]
    [InlineData("trigger_level", 13, true)]
    [InlineData("grade", 13, true)]
    [InlineData("modality", 18, false)]
    [InlineData("trigger_level", 12, false)]
    [InlineData("grade", 13, false)]
    public void Clauses_come_out_as_the_table_says(string column, int floor, bool anyStatement)
    {
        Dictionary<string, string>[] rows = Rows();
        var wrong = new List<string>();
        int asked = 0;
        foreach (Dictionary<string, string> row in rows)
        {
            string expected = Expected(column, row[column]);
            if (expected.Length == 0) continue;
            asked++;
            ImmutableArray<Statement> statements = Treaty.Parse($"Treaty of Help\nArticle 1\n{row["text"]}").Statements;
            // A clause may make two statements, "shall be ratified and shall enter into force": the row tells of one of them.
            // Without that the first statement alone is asked, and the first level of its trigger.
            string actual = !anyStatement ? Actual(column, statements.FirstOrDefault(), "").Split('/')[0] : statements.Select(s => Actual(column, s, expected)).FirstOrDefault(a => a == expected) ?? Actual(column, statements.FirstOrDefault(), expected);
            if (actual != expected) wrong.Add($"{row["id"]} {expected} came out as {actual}");
        }
        Assert.True(asked - wrong.Count >= floor, $"{column}: {asked - wrong.Count} of {asked}, below {floor}\n{string.Join('\n', wrong)}");
    }

    /// <summary>The value at the start of a cell: "Attack", "A1" of "A1-crisis"; "" for a cell that names none.</summary>
    private static string Expected(string column, string cell)
    {
        // "Declaratory->weak Obligation": a promise in the form of a declaration is a promise.
        if (cell.Split("->weak ") is [_, var promise]) cell = promise;
        string first = new([.. cell.TakeWhile(char.IsLetterOrDigit)]);
        // Aggression is an attack; prevention has no level of its own and is not asked for, like cells that name none.
        return column == "trigger_level" ? first switch { "Aggression" => "Attack", "Prevention" or "none" => "", _ => first } : first;
    }

    /// <summary>The level of the row if any event of the trigger has it: a clause may name two that come together.</summary>
    private static string LevelOf(Trigger? trigger, string wanted) => trigger is null ? "(nothing)"
        : Levels(trigger).Contains(wanted) ? wanted : string.Join("/", Levels(trigger));

    private static IEnumerable<string> Levels(Trigger trigger) => trigger.Parts.IsEmpty ? [trigger.Level.ToString()] : trigger.Parts.SelectMany(Levels);

    private static string Actual(string column, Statement? statement, string wanted) => column switch
    {
        "modality" => statement?.Class.ToString() ?? "(nothing)",
        "trigger_level" => LevelOf(statement?.Trigger, wanted),
        _ => statement is Norm norm ? norm.Strength.Grade.ToString() : "(nothing)",
    };


    private static Dictionary<string, string>[] Rows()
    {
        string path = Path.Combine(Repository.Shared, "domain", "reference_clauses.csv");
        Assert.SkipUnless(File.Exists(path), "the table of clauses, ../shared/domain, is not beside the repository");
        return [.. CsvTable.Read(path)];
    }
}
