using System.Text.Json;
using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Specs.Norms;

/// <summary>The norm gold beside the repository, scored as its own script does: statements are paired one to one, spans count when they overlap by half.</summary>
internal sealed class NormGold
{
    public const string References = "references";

    private static readonly string[] Lists = ["triggers", "exceptions", "qualifiers", "temporal", References];

    private readonly Dictionary<string, (int Right, int Gold, int Found)> counts = [];

    public double F1(string field) => counts[field] is var (right, gold, found) && right > 0 ? 2.0 * right / (gold + found) : 0;

    public void Add(JsonElement passage)
    {
        string text = passage.GetProperty("text").GetString()!;
        JsonElement[] gold = [.. passage.GetProperty("statements").EnumerateArray()];
        var found = new List<FoundStatement>();
        foreach (ClauseView clause in ClauseReader.Clauses(text)) found.Add(FoundStatement.Of(clause));
        List<(int Gold, int Found)> pairs = Pair(gold, found);
        Count("statement", pairs.Count, gold.Length, found.Count);
        Count("class", pairs.Count(p => SameClass(gold[p.Gold], found[p.Found].Class)), gold.Length, found.Count);
        Count("duty", pairs.Count(p => IsDuty(ClassOf(gold[p.Gold])) && IsDuty(found[p.Found].Class.ToString())), gold.Count(g => IsDuty(ClassOf(g))), found.Count(f => IsDuty(f.Class.ToString())));
        Count("bearer", pairs.Count(p => Same(Span(gold[p.Gold], "bearer"), found[p.Found].Bearer)), gold.Count(g => !Span(g, "bearer").IsEmpty), found.Count(f => !f.Bearer.IsEmpty));
        Count("counterparty", pairs.Count(p => Same(Span(gold[p.Gold], "counterparty"), found[p.Found].Counterparty)), gold.Count(g => !Span(g, "counterparty").IsEmpty), found.Count(f => !f.Counterparty.IsEmpty));
        for (int k = 0; k < Lists.Length; k++)
        {
            string field = Lists[k];
            var kind = (ClausePartKind)k;
            int right = pairs.Sum(p => Matches(Spans(gold[p.Gold], field), [.. found[p.Found].Parts.Where(x => x.Kind == kind).Select(x => x.Span)]));
            Count(field, right, gold.Sum(g => Spans(g, field).Count), found.Sum(f => f.Parts.Count(x => x.Kind == kind)));
        }
    }

    private void Count(string field, int right, int gold, int found)
    {
        (int r, int g, int f) = counts.GetValueOrDefault(field);
        counts[field] = (r + right, g + gold, f + found);
    }

    /// <summary>Best overlap of verb, modal or span first.</summary>
    private static List<(int Gold, int Found)> Pair(JsonElement[] gold, List<FoundStatement> found)
    {
        var scored = new List<(double Score, int Gold, int Found)>();
        for (int i = 0; i < gold.Length; i++)
        {
            TextSpan span = Span(gold[i], "span"), anchor = Anchor(gold[i]);
            for (int j = 0; j < found.Count; j++)
            {
                double overlap = Overlap(span, found[j].Span);
                if (anchor.Overlaps(found[j].Anchor)) scored.Add((2 + overlap, i, j));
                else if (overlap >= 0.5) scored.Add((overlap, i, j));
            }
        }
        var pairs = new List<(int Gold, int Found)>();
        foreach ((_, int i, int j) in scored.OrderByDescending(s => s.Score).ThenBy(s => s.Gold).ThenBy(s => s.Found))
            if (!pairs.Exists(p => p.Gold == i || p.Found == j)) pairs.Add((i, j));
        return pairs;
    }

    private static int Matches(List<TextSpan> gold, List<TextSpan> found)
    {
        int right = 0;
        foreach (TextSpan span in gold)
        {
            TextSpan best = found.OrderByDescending(f => Overlap(span, f)).FirstOrDefault();
            if (!Same(span, best)) continue;
            found.Remove(best);
            right++;
        }
        return right;
    }

    private static bool Same(TextSpan a, TextSpan b) => !a.IsEmpty && !b.IsEmpty && Overlap(a, b) >= 0.5;

    private static double Overlap(TextSpan a, TextSpan b)
    {
        int both = Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
        return both == 0 ? 0 : both / (double)(a.Length + b.Length - both);
    }

    private static TextSpan Anchor(JsonElement g) => Span(g, "verb") is { IsEmpty: false } verb ? verb : Span(g, "modal") is { IsEmpty: false } modal ? modal : Span(g, "span");

    private static TextSpan Span(JsonElement g, string name) => g.TryGetProperty(name, out JsonElement e) && e.ValueKind == JsonValueKind.Object ? Span(e) : default;

    private static TextSpan Span(JsonElement e) => TextSpan.FromBounds(e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32());

    private static List<TextSpan> Spans(JsonElement g, string name) => g.TryGetProperty(name, out JsonElement e) && e.ValueKind == JsonValueKind.Array ? [.. e.EnumerateArray().Select(Span)] : [];

    private static string ClassOf(JsonElement g) => g.GetProperty("class").GetString()!;

    private static bool SameClass(JsonElement g, StatementClass found) => ClassOf(g) == found.ToString() || (g.TryGetProperty("alt", out JsonElement alt) && alt.ValueKind == JsonValueKind.String && alt.GetString() == found.ToString());

    private static bool IsDuty(string name) => name is nameof(StatementClass.Obligation) or nameof(StatementClass.Prohibition);
}
