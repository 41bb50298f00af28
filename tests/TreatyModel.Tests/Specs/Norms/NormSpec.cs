namespace TreatyModel.Tests.Specs.Norms;

/// <summary>One passage of a spec file and what it says, statement by statement.</summary>
/// <remarks>
/// <code>
/// > The Parties shall inform each other without delay.     the passage; a line for each of its lines
/// Obligation                                               the class of its first statement
///     bearer: The Parties                                  a part; a kind of part that is not listed must not be found
/// </code>
/// "modal" and "verb" are held to only where they are listed.
/// </remarks>
internal sealed record NormSpec(string Name, string Passage, IReadOnlyList<string> Expected)
{
    public static IEnumerable<NormSpec> ReadAll()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.PathTo("tests", "TreatyModel.Tests", "Specs", "Norms"), "*.txt").Order(StringComparer.Ordinal))
            foreach (NormSpec spec in Read(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file))) yield return spec;
    }

    private static IEnumerable<NormSpec> Read(string name, string[] lines)
    {
        for (int i = 0; i < lines.Length;)
        {
            if (!lines[i].StartsWith("> ", StringComparison.Ordinal))
            {
                i++;
                continue;
            }
            int first = i;
            while (i < lines.Length && lines[i].StartsWith("> ", StringComparison.Ordinal)) i++;
            string passage = string.Join('\n', lines[first..i].Select(l => l[2..]));
            first = i;
            while (i < lines.Length && lines[i].Length > 0) i++;
            yield return new NormSpec(FormattableString.Invariant($"{name}, line {first}"), passage, [.. lines[first..i].Select(l => l.TrimEnd())]);
        }
    }

    public override string ToString() => $"{Name}: {Passage}";
}
