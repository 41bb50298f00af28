using System.Text;

namespace TreatyModel.Rendering;

/// <summary>Reports, and what they do not agree on, as plain text for people.</summary>
/// <remarks>Lines end at LF. The same model gives the same text. Thread-safe.</remarks>
public static class ReportPlainText
{
    /// <summary>Prints a report: the headline, its frame, every claim with its chain of attribution, every event.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The text, ending with a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Render(NewsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        text.Append(ReportOutline.Headline(report)).Append('\n');
        if (ReportOutline.Frame(report) is { Length: > 0 } frame) text.Append(frame).Append('\n');
        List(text, "Claims", ReportOutline.Claims(report));
        List(text, "Events", ReportOutline.Events(report));
        return text.ToString();
    }

    /// <summary>Prints what documents do not agree on: each matter with what every side says.</summary>
    /// <param name="contradictions">The contradictions.</param>
    /// <returns>The text, ending with a line end; "" for none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contradictions"/> is null.</exception>
    public static string Render(IEnumerable<Contradiction> contradictions)
    {
        ArgumentNullException.ThrowIfNull(contradictions);
        var text = new StringBuilder();
        foreach (Contradiction contradiction in contradictions) List(text, $"{contradiction.Property} ({contradiction.Kind})", ReportOutline.Sides(contradiction));
        return text.ToString();
    }

    private static void List(StringBuilder text, string title, IEnumerable<(string Who, string What, string How)> items)
    {
        string list = string.Concat(items.Select(i => $"  {i.Who}: {i.What}{(i.How.Length > 0 ? $" [{i.How}]" : "")}\n"));
        if (list.Length == 0) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(title).Append('\n').Append(list);
    }
}
