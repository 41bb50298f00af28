using System.Text;
using TreatyModel.Analysis;

namespace TreatyModel.Rendering;

/// <summary>Treaties and comparisons as plain text that a person reads and the parser reads again.</summary>
/// <remarks>Lines end at LF. The same model gives the same text. Thread-safe.</remarks>
public static class TreatyPlainText
{
    /// <summary>Prints a treaty: title, preamble, units with word and number, conclusion.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <returns>The text, ending with a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public static string Render(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        var text = new StringBuilder();
        if (!treaty.Provisions.Any(p => p.Kind == ProvisionKind.TitlePage)) Block(text, treaty.DisplayTitle());
        foreach (Provision unit in treaty.Provisions) Unit(text, unit, treaty.Language);
        return text.ToString();
    }

    /// <summary>Prints a comparison: words taken out in <c>[-...-]</c>, put in as <c>{+...+}</c>, then the fields of the norms that differ.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The text, ending with a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Render(ClauseComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new StringBuilder();
        Block(text, comparison.ToString());
        Block(text, comparison.Text.ToString());
        foreach (NormComparison pair in comparison.Norms)
        {
            string difference = string.Join("\n", pair.Differences().Select(d => $"  {d}"));
            if (difference.Length > 0) Block(text, $"{(pair.Right ?? pair.Left)!.Path}\n{difference}");
        }
        return text.ToString();
    }

    private static void Unit(StringBuilder text, Provision unit, string language)
    {
        string name = UnitNames.Of(unit, language);
        string heading = unit.Heading.ToString();
        // A title page keeps its lines: they tell the title from what stands around it. So does a signature: name and office.
        string words = unit.Kind is ProvisionKind.TitlePage or ProvisionKind.Signature ? unit.Words.Text.ReplaceLineEndings("\n") : unit.Words.ToString();
        if (UnitNames.IsDivision(unit.Kind)) Block(text, string.Join('\n', new[] { name, heading, words }.Where(p => p.Length > 0)));
        else if (unit.Kind == ProvisionKind.Signature) Block(text, $"{UnitNames.SignedFor(heading, language)}\n{words}");
        else Block(text, string.Join(' ', new[] { name, heading, words }.Where(p => p.Length > 0)));
        foreach (Provision child in unit.Children) Unit(text, child, language);
    }

    private static void Block(StringBuilder text, string block)
    {
        block = block.Trim();
        if (block.Length == 0) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(block).Append('\n');
    }
}
