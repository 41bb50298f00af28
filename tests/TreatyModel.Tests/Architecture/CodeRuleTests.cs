using System.Collections.Immutable;
using System.Reflection;
using TreatyModel.Diagnostics;

namespace TreatyModel.Tests.Architecture;

public class CodeRuleTests
{
    private static readonly Type[] PublicTypes = [.. typeof(Treaty).Assembly.GetExportedTypes()];

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        string[] tooLong = [.. SourceTree.Files(Repository.PathTo("src")).Where(f => File.ReadLines(f).Count() > 400).Select(Path.GetFileName)!];
        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_source_file_uses_regular_expressions()
    {
        string[] users = [.. SourceTree.Files(Repository.PathTo("src"))
            .Where(f => File.ReadAllText(f).Contains("RegularExpressions", StringComparison.Ordinal)).Select(Path.GetFileName)!];
        Assert.Empty(users);
    }

    [Fact]
    public void Public_types_are_sealed_static_or_values()
    {
        string[] open = [.. PublicTypes.Where(t => t is { IsClass: true, IsSealed: false } && t != typeof(Statement) && t != typeof(Actor) && t != typeof(TreatyRelation)).Select(t => t.Name)];
        Assert.Empty(open);
    }

    [Fact]
    public void Public_structs_are_readonly_unless_they_are_readers()
    {
        string[] mutable = [.. PublicTypes.Where(t => t is { IsValueType: true, IsEnum: false, IsByRefLike: false }
            && !t.CustomAttributes.Any(a => a.AttributeType.Name == "IsReadOnlyAttribute")).Select(t => t.Name)];
        Assert.Empty(mutable);
    }

    [Fact]
    public void Records_with_lists_write_their_own_equality()
    {
        string[] forgetful = [.. PublicTypes
            .Where(t => t.GetMethod("<Clone>$") is not null)
            .Where(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Any(p => p.CanWrite && p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)))
            .Where(t => t.GetMethod("Equals", [t])!.CustomAttributes.Any(a => a.AttributeType.Name == "CompilerGeneratedAttribute"))
            .Select(t => t.Name)];
        Assert.Empty(forgetful);
    }

    [Fact]
    public void Diagnostic_codes_are_unique_and_well_formed()
    {
        Assert.All(TreatyDiagnostics.All, d => Assert.Matches("^TM[0-9]{4}$", d.Code));
        Assert.Equal(TreatyDiagnostics.All.Count, TreatyDiagnostics.All.Select(d => d.Code).Distinct().Count());
        int declared = typeof(TreatyDiagnostics).GetProperties().Count(p => p.PropertyType == typeof(DiagnosticDescriptor));
        Assert.Equal(declared, TreatyDiagnostics.All.Count);
    }
}
