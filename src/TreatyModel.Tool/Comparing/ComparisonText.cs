using System.Text;
using TreatyModel.Analysis;
using TreatyModel.Text;

namespace TreatyModel.Tool.Comparing;

/// <summary>A comparison for people: one block a matter, what each document says under it, with its words.</summary>
internal static class ComparisonText
{
    private const int Width = 100;
    private const int LongestQuote = 240;

    public static string Write(ReportComparison comparison)
    {
        var text = new StringBuilder();
        for (int i = 0; i < comparison.Reports.Length; i++) text.Append(FormattableString.Invariant($"{i + 1}  ")).Append(comparison.NameOf(i)).Append("  (").Append(comparison.Reports[i].File).Append(")\n");
        if (comparison.Treaty is { } treaty) text.Append("   against the text of ").Append(treaty.DisplayTitle()).Append('\n');
        foreach (Contradiction contradiction in comparison.Contradictions) Write(text, comparison, contradiction);
        if (!comparison.LeftOut.IsEmpty) Heading(text, "Left out", "the text has limits that the report does not name");
        foreach (OmittedLimit omission in comparison.LeftOut) Write(text, comparison, omission);
        if (!comparison.Statements.IsEmpty) Heading(text, "Said in several reports", "the same statement in different words");
        foreach (StatementCluster cluster in comparison.Statements) Write(text, comparison, cluster);
        if (comparison.Contradictions.IsEmpty && comparison.LeftOut.IsEmpty) text.Append("\nNo disagreement was found.\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, ReportComparison comparison, Contradiction contradiction)
    {
        Heading(text, Spaced(contradiction.Property.ToString()), KindOf(contradiction.Kind));
        int widest = contradiction.Sides.Max(s => s.Value.Length);
        Excerpt last = Excerpt.None;
        foreach (ContradictionSide side in contradiction.Sides)
        {
            string speaker = side.Attribution.Links.IsEmpty ? "" : $", {side.Attribution}";
            text.Append("  ").Append(side.Value.PadRight(widest)).Append("  ").Append(Place(comparison, side.Document)).Append(speaker).Append('\n');
            // One sentence may say what two people say.
            if (side.Evidence != last) Quote(text, side.Evidence, widest + 4);
            last = side.Evidence;
        }
    }

    private static void Write(StringBuilder text, ReportComparison comparison, OmittedLimit omission)
    {
        text.Append("  ").Append(Place(comparison, comparison.NameOf(omission.Report))).Append(", on ").Append(omission.Norm.Path).Append('\n');
        Quote(text, omission.Claim.Words, 4);
        foreach (LeftOut part in omission.Parts)
        {
            text.Append("    leaves out ").Append(Spaced(part.Kind.ToString()).ToLowerInvariant()).Append(":\n");
            Quote(text, part.Words, 6);
        }
    }

    private static void Write(StringBuilder text, ReportComparison comparison, StatementCluster cluster)
    {
        text.Append("  ").Append(cluster.Speaker).Append(cluster.IsWordingOnly ? ": the same in other words\n" : ": not quite the same\n");
        foreach (Claim claim in cluster.Claims)
        {
            text.Append("    ").Append(Place(comparison, comparison.NameOf(claim))).Append('\n');
            Quote(text, claim.ContentText(), 6);
        }
        foreach (WordingDifference difference in cluster.Differences.Where(d => d.Kind is not (WordingDifferenceKind.Wording or WordingDifferenceKind.Addition)))
            text.Append("    they differ in ").Append(difference.Kind.ToString().ToLowerInvariant()).Append('\n');
    }

    /// <summary>The number under which the first lines list a report.</summary>
    private static string Place(ReportComparison comparison, string document)
    {
        for (int i = 0; i < comparison.Reports.Length; i++)
            if (comparison.NameOf(i) == document) return FormattableString.Invariant($"report {i + 1}");
        return "the text";
    }

    private static void Heading(StringBuilder text, string name, string kind) => text.Append('\n').Append(name).Append(": ").Append(kind).Append('\n');

    private static void Quote(StringBuilder text, Excerpt words, int indent)
    {
        string quoted = words.ToString();
        if (quoted.Length == 0) return;
        if (quoted.Length > LongestQuote) quoted = quoted[..LongestQuote].TrimEnd() + " …";
        string margin = new(' ', indent);
        var line = new StringBuilder(margin).Append('"');
        foreach (string word in quoted.Split(' '))
        {
            if (line.Length + word.Length > Width && line.Length > indent + 1)
            {
                text.Append(line.ToString().TrimEnd()).Append('\n');
                line.Clear().Append(margin).Append(' ');
            }
            line.Append(word).Append(' ');
        }
        text.Append(line.ToString().TrimEnd()).Append("\"\n");
    }

    private static string KindOf(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Omission => "one side leaves out what the other says",
        ContradictionKind.Characterisation => "different words for it",
        ContradictionKind.TemporalUpdate => "no conflict, something happened in between",
        _ => "different values",
    };

    /// <summary>"SigningDate" as "Signing date".</summary>
    private static string Spaced(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
