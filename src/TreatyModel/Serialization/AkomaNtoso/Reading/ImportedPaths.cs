using System.Collections.Immutable;
using System.Globalization;

namespace TreatyModel.Serialization;

/// <summary>Names the units of a document that came without names, by the rule of <see cref="ProvisionPath"/>.</summary>
internal sealed class ImportedPaths
{
    private readonly Dictionary<string, int> articles = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    public static ImmutableArray<Provision> Assign(IReadOnlyList<Provision> units)
    {
        var paths = new ImportedPaths();
        foreach (Provision article in units.SelectMany(u => u.DescendantsAndSelf()).Where(u => u.Kind == ProvisionKind.Article))
            paths.articles[article.Number.Value] = paths.articles.GetValueOrDefault(article.Number.Value) + 1;
        return paths.AssignAll([.. units], "");
    }

    private ImmutableArray<Provision> AssignAll(ImmutableArray<Provision> units, string around) => [.. units.Select((u, i) => Assign(u, around, i + 1))];

    private Provision Assign(Provision unit, string around, int place)
    {
        string printed = IdRegister.CleanNumber(unit.Number.Label);
        string number = printed.Length > 0 ? printed : place.ToString(CultureInfo.InvariantCulture);
        string name = unit.Kind switch
        {
            ProvisionKind.Preamble => Join(around, "preamble"),
            ProvisionKind.Formula => Join(around, "formula"),
            ProvisionKind.TitlePage => Join(around, "cover"),
            ProvisionKind.Conclusion => Join(around, "conclusion"),
            ProvisionKind.Signature => Join(around, $"sig {number}"),
            ProvisionKind.Declaration => Join(around, $"decl {number}"),
            ProvisionKind.LanguageVersion => $"ver {number}",
            ProvisionKind.ClosingWords when around.Length > 0 => $"{around}(closing)",
            ProvisionKind.Article => Join(articles[unit.Number.Value] > 1 ? around : "", $"art {(printed.Length > 0 ? printed : "add")}"),
            ProvisionKind.Part => Join(around, $"part {number}"),
            ProvisionKind.Title => Join(around, $"title {number}"),
            ProvisionKind.Chapter => Join(around, $"chp {number}"),
            ProvisionKind.Section => Join(around, $"sec {number}"),
            ProvisionKind.Annex => $"annex {printed}".TrimEnd(),
            ProvisionKind.Protocol => $"prot {printed}".TrimEnd(),
            // Paragraphs at the outermost level have nothing in front of their bracket.
            _ => around.Length > 0 ? $"{around}({number})" : $"sec {number}",
        };
        int count = taken[name] = taken.GetValueOrDefault(name) + 1;
        if (count > 1)
        {
            name = name[^1] == ')' ? string.Create(CultureInfo.InvariantCulture, $"{name[..^1]}~{count})") : string.Create(CultureInfo.InvariantCulture, $"{name}~{count}");
            taken[name] = 1;
        }
        return unit with { Path = new ProvisionPath(name), Children = AssignAll(unit.Children, name) };
    }

    private static string Join(string around, string name) => around.Length == 0 ? name : $"{around} {name}";
}
