using System.Globalization;
using System.Reflection;

namespace TreatyModel.Tests.Expressibility;

/// <summary>Every thing that the model must be able to say has its test, named by its number.</summary>
public class CoverageTests
{
    private const int Last = 131;

    /// <summary>Put off to a later version.</summary>
    private static readonly string[] Later = ["S025", "S071", "S087", "S106", "S115", "S129"];

    private static readonly string[] Expected = [.. Enumerable.Range(1, Last).Select(i => string.Create(CultureInfo.InvariantCulture, $"S{i:000}")).Except(Later)];

    private static string[] Tested() => [.. typeof(CoverageTests).Assembly.GetTypes().Where(t => t.Namespace == typeof(CoverageTests).Namespace)
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(m => m.GetCustomAttribute<FactAttribute>() is { Skip: null } && m.Name.Length > 5 && m.Name[0] == 'S' && m.Name[4] == '_')
        .Select(m => m.Name[..4]).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_number_has_a_test()
    {
        Assert.Equal(125, Expected.Length);
        Assert.Empty(Expected.Except(Tested()));
        Assert.Empty(Tested().Except(Expected));
    }

    [Fact]
    public void The_numbers_are_those_of_the_table()
    {
        string table = Path.Combine(Repository.Shared, "domain", "seed_expressibility.csv");
        Assert.SkipUnless(File.Exists(table), "the table of what has to be expressible, ../shared, is not beside the repository");
        string[] rows = [.. File.ReadLines(table).Skip(1).Where(l => l.Length > 0)];
        Assert.Equal(Expected, rows.Where(r => r.EndsWith(",v1", StringComparison.Ordinal)).Select(r => r[..4]));
        Assert.Equal(Later, rows.Where(r => r.EndsWith(",later", StringComparison.Ordinal)).Select(r => r[..4]));
    }
}
