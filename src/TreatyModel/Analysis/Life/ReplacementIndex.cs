using System.Collections.Immutable;
using System.Globalization;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>Which treaties end, replace or suspend which others: by recorded relations, and by what their final clauses say.</summary>
internal sealed class ReplacementIndex
{
    private readonly Dictionary<Treaty, List<Replacement>> replacements = new(ReferenceEqualityComparer.Instance);

    public ReplacementIndex(ImmutableArray<Treaty> treaties, InstrumentFinder finder)
    {
        foreach (Treaty later in treaties)
        {
            FuzzyDate entry = later.Events.FirstOrDefault(e => e.Action == TreatyAction.EntryIntoForce)?.CountsFrom() ?? FuzzyDate.Unknown;
            foreach (LegalRelation relation in later.Relations.OfType<LegalRelation>().Where(r => Ends(r.Kind)))
                Add(finder.Find(relation.To), later, new Replacement(later, relation.Kind, relation.Basis)
                {
                    From = relation.From == FuzzyDate.Unknown ? entry : relation.From,
                    Evidence = relation.Basis.Words,
                });
            foreach (SupersededInstrument old in later.FinalProvisions.Supersedes.Where(s => s.Effect != SupersedingEffect.Prevails))
                Add(finder.Find(old.Name.ToString(), YearIn(old.Name.Text)), later, new Replacement(later, KindOf(old.Effect), new LegalBasis(null, PathOf(later, old.Evidence), old.Evidence))
                {
                    From = entry,
                    Evidence = old.Evidence,
                });
        }
    }

    public ImmutableArray<Replacement> Of(Treaty treaty) => [.. replacements.GetValueOrDefault(treaty, [])];

    private void Add(Treaty? earlier, Treaty later, Replacement replacement)
    {
        if (earlier is null || ReferenceEquals(earlier, later)) return;
        if (!replacements.TryGetValue(earlier, out List<Replacement>? list)) replacements[earlier] = list = [];
        // The relation as recorded goes before the same one read from the text.
        if (!list.Exists(r => ReferenceEquals(r.By, later) && r.Effect == replacement.Effect)) list.Add(replacement);
    }

    private static bool Ends(LegalRelationKind kind) => kind is LegalRelationKind.Terminates or LegalRelationKind.Supersedes or LegalRelationKind.Suspends;

    private static LegalRelationKind KindOf(SupersedingEffect effect) => effect switch
    {
        SupersedingEffect.Terminates => LegalRelationKind.Terminates,
        SupersedingEffect.Suspends => LegalRelationKind.Suspends,
        _ => LegalRelationKind.Supersedes,
    };

    /// <summary>The smallest unit that has the words.</summary>
    private static ProvisionPath PathOf(Treaty treaty, Excerpt words) => words.Span.IsEmpty ? ProvisionPath.Root
        : treaty.AllProvisions().LastOrDefault(p => p.Span.Contains(words.Span))?.Path ?? ProvisionPath.Root;

    private static int? YearIn(string name)
    {
        for (int at = 0; at + 4 <= name.Length; at++)
            if (name[at] is '1' or '2' && int.TryParse(name.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
                && (at == 0 || !char.IsAsciiDigit(name[at - 1])) && (at + 4 == name.Length || !char.IsAsciiDigit(name[at + 4]))) return year;
        return null;
    }
}
