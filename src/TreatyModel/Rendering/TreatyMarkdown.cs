using System.Text;
using TreatyModel.Analysis;
using static TreatyModel.Rendering.MarkdownText;

namespace TreatyModel.Rendering;

/// <summary>Treaties and comparisons as Markdown (CommonMark).</summary>
/// <remarks>Lines end at LF. What the text itself has of Markdown's marks is escaped. The same model gives the same text. Thread-safe.</remarks>
public static class TreatyMarkdown
{
    private const int DeepestHeading = 6;

    /// <summary>Prints a treaty: the title and the divisions as headings, paragraphs, items as lists.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <returns>The document, ending with a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public static string Render(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        var text = new StringBuilder();
        string title = treaty.DisplayTitle();
        if (title.Length > 0) Block(text, $"# {Escape(title)}");
        foreach (Provision unit in treaty.Provisions)
            if (unit.Kind != ProvisionKind.TitlePage || title.Length == 0) Unit(text, unit, treaty.Language, 2, 0);
        return text.ToString();
    }

    /// <summary>Prints a comparison: words taken out are struck, words put in are bold; then a table of the fields that differ.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The document, ending with a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Render(ClauseComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new StringBuilder();
        Block(text, $"## {Escape(comparison.ToString())}");
        Block(text, string.Join(' ', comparison.Text.Changes.Select(Change)));
        foreach (NormComparison pair in comparison.Norms)
        {
            FieldDifference[] different = [.. pair.Differences()];
            if (different.Length == 0) continue;
            Block(text, $"### {Escape((pair.Right ?? pair.Left)!.Path.ToString())}");
            Block(text, "| field | before | after |\n| --- | --- | --- |\n" + string.Join('\n', different.Select(d => $"| {d.Field} | {Escape(d.Left)} | {Escape(d.Right)} |")));
        }
        return text.ToString();
    }

    private static string Change(TextChange change)
    {
        string left = Escape(change.Left.ToString()), right = Escape(change.Right.ToString());
        if (change.Kind == ChangeKind.Same) return right;
        return string.Join(' ', new[] { left.Length > 0 ? $"~~{left}~~" : "", right.Length > 0 ? $"**{right}**" : "" }.Where(p => p.Length > 0));
    }

    private static void Unit(StringBuilder text, Provision unit, string language, int level, int list)
    {
        string name = Escape(UnitNames.Of(unit, language)), heading = Escape(unit.Heading.ToString()), words = Escape(unit.Words.ToString());
        if (UnitNames.IsDivision(unit.Kind))
        {
            Block(text, $"{new string('#', Math.Min(level, DeepestHeading))} {string.Join(". ", new[] { name, heading }.Where(p => p.Length > 0))}");
            Block(text, words);
            level++;
        }
        else
        {
            bool isItem = unit.Kind is ProvisionKind.Item or ProvisionKind.Subparagraph;
            if (unit.Kind == ProvisionKind.Signature) heading = Escape(UnitNames.SignedFor(unit.Heading.ToString(), language));
            string block = string.Join(' ', new[] { name, heading, words }.Where(p => p.Length > 0));
            // "1." at the start of a line would begin a list of Markdown's own.
            if (!isItem && name.EndsWith('.')) block = $"{name[..^1]}\\.{block[name.Length..]}";
            if (block.Length > 0) Block(text, isItem ? $"{new string(' ', 2 * list)}- {block}" : block);
            if (isItem) list++;
        }
        foreach (Provision child in unit.Children) Unit(text, child, language, level, list);
    }
}
