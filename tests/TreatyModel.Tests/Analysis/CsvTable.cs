using System.Text;

namespace TreatyModel.Tests.Analysis;

/// <summary>Tables of the folder of real texts: the first line names the columns, cells may stand in quotation marks.</summary>
internal static class CsvTable
{
    public static IEnumerable<Dictionary<string, string>> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        string[] names = Cells(lines[0]);
        return lines.Skip(1).Where(l => l.Length > 0).Select(l => names.Zip(Cells(l)).ToDictionary(p => p.First, p => p.Second));
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
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
