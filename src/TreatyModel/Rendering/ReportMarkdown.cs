using System.Text;

namespace TreatyModel.Rendering;

/// <summary>Reports, and what they do not agree on, as Markdown (CommonMark).</summary>
/// <remarks>Lines end at LF. What the text itself has of Markdown's marks is escaped. The same model gives the same text. Thread-safe.</remarks>
public static class ReportMarkdown
{
    /// <summary>Prints a report: the headline, its frame, every claim with its chain of attribution, every event.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document, ending with a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Render(NewsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        MarkdownText.Block(text, $"# {MarkdownText.Escape(ReportOutline.Headline(report))}");
        MarkdownText.Block(text, MarkdownText.Escape(ReportOutline.Frame(report)));
        List(text, "Claims", ReportOutline.Claims(report));
        List(text, "Events", ReportOutline.Events(report));
        return text.ToString();
    }

    /// <summary>Prints what documents do not agree on: each matter with what every side says.</summary>
    /// <param name="contradictions">The contradictions.</param>
    /// <returns>The document, ending with a line end; "" for none.</returns>
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
        string list = string.Join('\n', items.Select(i => $"- **{MarkdownText.Escape(i.Who)}**: {MarkdownText.Escape(i.What)}{(i.How.Length > 0 ? $" *({MarkdownText.Escape(i.How)})*" : "")}"));
        if (list.Length == 0) return;
        MarkdownText.Block(text, $"## {MarkdownText.Escape(title)}");
        MarkdownText.Block(text, list);
    }
}
