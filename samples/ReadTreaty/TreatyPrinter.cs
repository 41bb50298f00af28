using Spectre.Console;
using TreatyModel;
using TreatyModel.Text;

namespace ReadTreaty;

/// <summary>Prints a treaty: what it is, the tree of its provisions, what it obliges whom to.</summary>
internal static class TreatyPrinter
{
    private const int LongestWords = 72;

    public static void Print(IAnsiConsole console, Treaty treaty)
    {
        Layout.Heading(console, treaty.Titles.IsEmpty ? "Treaty without a title" : treaty.DisplayTitle());
        PrintFacts(console, treaty);
        PrintProvisions(console, treaty);
        PrintNorms(console, treaty);
    }

    private static void PrintFacts(IAnsiConsole console, Treaty treaty)
    {
        var facts = new List<(string, string)> { ("Kind", treaty.Kind.ToString()) };
        facts.AddRange(treaty.Parties.Select((p, i) => (i == 0 ? "Parties" : "", p.ToString())));
        facts.AddRange(treaty.Events.Select(e => (e.Action.ToString(), e.Place.IsEmpty ? $"{e.Date}" : $"{e.Date}, {e.Place}")));
        facts.AddRange(treaty.Signatories.Select((s, i) => (i == 0 ? "Signed by" : "", s.Date == FuzzyDate.Unknown ? $"{s}" : $"{s} ({s.Date})")));
        FinalProvisions final = treaty.FinalProvisions;
        if (final.EntryIntoForce.Rule != EntryIntoForceRule.NotProvided) facts.Add(("In force", $"{final.EntryIntoForce.Rule}: \"{final.EntryIntoForce.Evidence}\""));
        if (final.Duration.Kind != DurationKind.NotProvided) facts.Add(("Duration", final.Duration.Period is { } period ? $"{period}" : final.Duration.Kind.ToString()));
        if (final.Withdrawal.IsProvided) facts.Add(("Exit", final.Withdrawal.Notice is { } notice ? $"{notice} after notice" : "by notice"));
        if (!final.Languages.Codes.IsEmpty) facts.Add(("Languages", final.Languages.ToString()));
        facts.AddRange(final.Supersedes.Select(s => ($"{s.Effect}", s.Name.ToString())));
        Layout.Table(console, facts);
    }

    private static void PrintProvisions(IAnsiConsole console, Treaty treaty)
    {
        Layout.Section(console, "Provisions");
        var tree = new Tree(Markup.Escape(Count(treaty.Articles().Count(), "article")));
        foreach (Provision provision in treaty.Provisions.Where(p => p.Kind != ProvisionKind.TitlePage)) AddTo(tree, provision);
        console.Write(tree);
        console.WriteLine();
    }

    private static void AddTo(IHasTreeNodes parent, Provision provision)
    {
        TreeNode node = parent.AddNode(Markup.Escape(Layout.Short($"{Label(provision)}  {provision.Heading}{(provision.Heading.IsEmpty ? provision.Words : Excerpt.None)}", LongestWords)));
        foreach (Provision child in provision.Children) AddTo(node, child);
    }

    private static string Label(Provision provision) => provision.Number.IsNone
        ? provision.Kind.ToString().ToLowerInvariant()
        : $"{provision.Kind.ToString().ToLowerInvariant()} {provision.Number}";

    private static void PrintNorms(IAnsiConsole console, Treaty treaty)
    {
        Layout.Section(console, "Who must, must not or may do what");
        foreach (Norm norm in treaty.Norms())
        {
            console.MarkupLineInterpolated($"[bold]{norm.Path}[/]  {norm.Modality}");
            var parts = new List<(string, string)> { ("who", norm.Bearer?.ToString() ?? "(the text names nobody)") };
            if (norm.Counterparty is { } counterparty) parts.Add(("to whom", counterparty.ToString()));
            if (norm.Trigger is { } trigger) parts.Add(("when", $"{trigger} ({trigger.Level})"));
            parts.AddRange(norm.Temporal.Select(t => ("time", $"{t} ({t.Kind})")));
            parts.AddRange(norm.Qualifiers.Select(q => ("limit", q.Limits == QualifierLimits.None ? $"{q}" : $"{q} ({q.Limits})")));
            parts.AddRange(norm.Exceptions.Select(e => ("unless", e.ToString())));
            parts.Add(("words", $"\"{norm.Words}\" {norm.Words.Span}"));
            Layout.Table(console, parts);
        }
        int unread = treaty.Unclassified().Count();
        if (unread > 0) console.MarkupLineInterpolated($"{Count(unread, "sentence")} of {treaty.Statements.Length} not understood.");
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
