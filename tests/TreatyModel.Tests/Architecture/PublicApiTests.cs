using System.Reflection;
using System.Text;

namespace TreatyModel.Tests.Architecture;

/// <summary>The record of the public API: a change of it shows up as a change of PublicApi.txt, to be read in review.</summary>
public class PublicApiTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Api_is_as_recorded() => Snapshot.Matches("PublicApi.txt", Describe(typeof(Treaty).Assembly));

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(KindOf(type)).Append(' ').Append(type.FullName).Append('\n');
            IEnumerable<string> members = type.IsEnum
                ? Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), null)}")
                : type.GetMembers(Own).Where(IsWritten).Select(m => m.ToString()!).Order(StringComparer.Ordinal);
            foreach (string member in members) text.Append("    ").Append(member).Append('\n');
        }
        return text.ToString();
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsByRefLike: true } => "ref struct",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        _ => "class",
    };

    /// <summary>Accessors stand for their property, and what the compiler writes for records is the same everywhere.</summary>
    private static bool IsWritten(MemberInfo member) => member is not Type
        && member is not MethodBase { IsSpecialName: true, Name: not ".ctor" }
        && !member.CustomAttributes.Any(a => a.AttributeType.Name == "CompilerGeneratedAttribute");
}
