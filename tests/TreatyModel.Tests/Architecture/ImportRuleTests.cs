using System.Reflection;

namespace TreatyModel.Tests.Architecture;

public class ImportRuleTests
{
    private static readonly Assembly Library = typeof(Treaty).Assembly;

    /// <summary>Which folder may use which: the house of the design, every arrow written out.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Time"] = ["Text"],
        ["Provisions"] = ["Text"],
        ["Actors"] = ["Time", "Text"],
        ["Norms"] = ["Actors", "Provisions", "Time", "Text"],
        ["Instruments"] = ["Norms", "Actors", "Provisions", "Time", "Diagnostics", "Text"],
        ["Reports"] = ["Instruments", "Norms", "Actors", "Provisions", "Time", "Text"],
        ["Scanning"] = ["Text"],
        ["Parsing"] = ["Reports", "Instruments", "Norms", "Actors", "Provisions", "Time", "Diagnostics", "Scanning", "Text"],
        ["Analysis"] = ["Reports", "Instruments", "Norms", "Actors", "Provisions", "Time", "Diagnostics", "Text"],
        // Printing for people is the last step: nothing imports it.
        ["Rendering"] = ["Analysis", "Reports", "Instruments", "Norms", "Actors", "Provisions", "Time", "Text"],
        ["Serialization"] = ["Reports", "Instruments", "Norms", "Actors", "Provisions", "Time", "Diagnostics", "Text"],
    };

    [Fact]
    public void Folders_use_only_the_folders_below_them()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Type type in Library.GetTypes())
        {
            if (FolderOf(type) is not { } from) continue;
            foreach ((Type used, string member) in TypeUse.Of(type))
            {
                if (FolderOf(used) is not { } to || to == from || Allowed[from].Contains(to)) continue;
                if (type == typeof(Treaty) && member == nameof(Treaty.Parse)) continue;
                wrong.Add($"{from} -> {to}: {type.Name}.{member} uses {used.Name}");
            }
        }
        Assert.True(wrong.Count == 0, "arrows that the design does not have:\n" + string.Join('\n', wrong));
    }

    [Fact]
    public void Every_type_of_the_library_has_a_folder()
    {
        string[] lost = [.. Library.GetTypes().Where(t => !IsGenerated(t) && FolderOf(t) is null).Select(t => t.FullName!)];
        Assert.Empty(lost);
    }

    [Fact]
    public void The_library_depends_on_the_framework_alone()
    {
        string[] others = [.. Library.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal))];
        Assert.Empty(others);
    }

    private static bool IsGenerated(Type type) => type.FullName!.Contains('<') || type.Namespace is null
        || type.Namespace.StartsWith("System", StringComparison.Ordinal) || type.Namespace.StartsWith("Microsoft", StringComparison.Ordinal);

    private static string? FolderOf(Type type)
    {
        if (type.Assembly != Library) return null;
        while (type.DeclaringType is { } outer) type = outer;
        string name = type.FullName!.Split('`')[0];
        return SourceTree.FolderOfType.GetValueOrDefault(name);
    }
}
