namespace TreatyModel.Tests;

/// <summary>Compares a text with a file beside the tests. Set UPDATE_SNAPSHOTS=1 to write the file anew, then read its diff.</summary>
internal static class Snapshot
{
    public static void Matches(string fileName, string actual)
    {
        string path = Repository.PathTo("tests", "TreatyModel.Tests", fileName);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{fileName} is missing: run the test once with UPDATE_SNAPSHOTS=1");
        string[] expectedLines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        string[] actualLines = actual.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < Math.Max(expectedLines.Length, actualLines.Length); i++)
        {
            string expected = i < expectedLines.Length ? expectedLines[i] : "(end)";
            string got = i < actualLines.Length ? actualLines[i] : "(end)";
            Assert.True(expected == got, $"{fileName}({i + 1}) differs; UPDATE_SNAPSHOTS=1 writes it anew.\nexpected: {expected}\nactual:   {got}");
        }
    }
}
