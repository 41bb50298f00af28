namespace TreatyModel.Tests.Specs.Reports;

/// <summary>One case of a spec file: a text, and the claims it must give.</summary>
internal sealed record ReportSpec(string Text, IReadOnlyList<string> Expected)
{
    /// <summary>Reads the blocks of a file in this folder.</summary>
    public static IEnumerable<ReportSpec> Load(string fileName)
    {
        string text = "";
        var expected = new List<string>();
        foreach (string line in File.ReadLines(Repository.PathTo("tests", "TreatyModel.Tests", "Specs", "Reports", fileName)).Append("> "))
        {
            if (line.StartsWith('#') || line.Length == 0) continue;
            if (!line.StartsWith("> ", StringComparison.Ordinal))
            {
                expected.Add(line);
                continue;
            }
            if (text.Length > 0) yield return new ReportSpec(text, [.. expected]);
            text = line[2..];
            expected.Clear();
        }
    }
}
