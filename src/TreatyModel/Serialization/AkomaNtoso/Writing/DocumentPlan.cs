using System.Collections.Immutable;
using System.Globalization;

namespace TreatyModel.Serialization;

/// <summary>Decides which unit becomes which element, and gives out the eIds: before the writing, since references point forwards too.</summary>
internal sealed class DocumentPlan
{
    private readonly IdRegister ids = new();

    private readonly Dictionary<ProvisionPath, string> idOfPath = [];

    private DocumentPlan(ImmutableArray<Provision> units) => Parts = PlanParts(units, "");

    public PlannedParts Parts { get; }

    /// <summary>Every unit, in the order in which its eId was given.</summary>
    public List<PlannedUnit> Units { get; } = [];

    public static DocumentPlan Of(Treaty treaty) => new(treaty.Provisions);

    /// <summary>The eId of the unit of a name; null when the treaty has none.</summary>
    public string? IdOf(ProvisionPath path) => idOfPath.GetValueOrDefault(path);

    /// <summary>
    /// The standard has one order of parts. A title page, a preamble or a conclusion elsewhere than in its place becomes a container of the body;
    /// from the first annex on, everything is an attachment.
    /// </summary>
    private PlannedParts PlanParts(ImmutableArray<Provision> units, string prefix)
    {
        int at = 0;
        PlannedUnit? preface = Is(units, at, ProvisionKind.TitlePage) ? PlanBlocks(units[at++], "preface", ids.Take(prefix, "preface")) : null;
        PlannedUnit? preamble = Is(units, at, ProvisionKind.Preamble) ? PlanPreamble(units[at++], ids.Take(prefix, "preamble")) : null;
        int attached = at;
        while (attached < units.Length && !AkomaNtosoNames.IsAttached(units[attached].Kind)) attached++;
        int end = attached > at && Is(units, attached - 1, ProvisionKind.Conclusion) ? attached - 1 : attached;
        List<PlannedUnit> body = PlanSiblings(units[at..end], u => AkomaNtosoNames.ElementOf(u.Kind), prefix);
        PlannedUnit? conclusions = end < attached ? PlanBlocks(units[end], "conclusions", ids.Take(prefix, "conclusions")) : null;
        List<PlannedUnit> attachments = [.. units[attached..].Select((u, i) => PlanAttachment(u, prefix, i + 1))];
        return new PlannedParts { Preface = preface, Preamble = preamble, Body = body, Conclusions = conclusions, Attachments = attachments };
    }

    private static bool Is(ImmutableArray<Provision> units, int at, ProvisionKind kind) => at < units.Length && units[at].Kind == kind;

    private PlannedUnit PlanAttachment(Provision unit, string prefix, int place)
    {
        string id = ids.Take(prefix, "attachment", Place(place));
        return Known(new PlannedUnit(unit, "attachment", id) { Document = PlanParts(unit.Children, id) });
    }

    private List<PlannedUnit> PlanSiblings(ImmutableArray<Provision> units, Func<Provision, string> elementOf, string prefix)
    {
        var planned = new List<PlannedUnit>(units.Length);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Provision unit in units)
        {
            string element = elementOf(unit);
            int place = places[element] = places.GetValueOrDefault(element) + 1;
            string number = element == "wrapUp" ? "" : IdRegister.CleanNumber(unit.Number.Label) is { Length: > 0 } printed ? printed : Place(place);
            planned.Add(PlanUnit(unit, element, ids.Take(prefix, element, number)));
        }
        return planned;
    }

    private PlannedUnit PlanUnit(Provision unit, string element, string id)
    {
        if (element is "tblock" or "recital" or "formula") return PlanBlocks(unit, element, id);
        PlannedUnit planned = Known(new PlannedUnit(unit, element, id));
        ImmutableArray<Provision> children = unit.Children;
        planned.Children.AddRange(PlanSiblings(children, u => u.Kind == ProvisionKind.ClosingWords && ReferenceEquals(u, children[^1]) && IsBare(u) ? "wrapUp" : AkomaNtosoNames.ElementOf(u.Kind), id));
        return planned;
    }

    /// <summary>Preface, conclusions and recitals hold blocks: units inside them are titled blocks.</summary>
    private PlannedUnit PlanBlocks(Provision unit, string element, string id)
    {
        PlannedUnit planned = Known(new PlannedUnit(unit, element, id));
        planned.Children.AddRange(PlanSiblings(unit.Children, _ => "tblock", id));
        return planned;
    }

    private PlannedUnit PlanPreamble(Provision unit, string id)
    {
        PlannedUnit planned = Known(new PlannedUnit(unit, "preamble", id));
        string recitals = "";
        int place = 0, formulas = 1;
        foreach (Provision child in unit.Children)
        {
            if (child.Kind == ProvisionKind.Recital)
            {
                if (recitals.Length == 0) recitals = ids.Take(id, "recitals");
                string number = IdRegister.CleanNumber(child.Number.Label) is { Length: > 0 } printed ? printed : Place(++place);
                planned.Children.Add(PlanBlocks(child, "recital", ids.Take(recitals, "recital", number)));
                continue;
            }
            recitals = "";
            string element = child.Kind == ProvisionKind.Formula && IsBare(child) ? "formula" : "tblock";
            planned.Children.Add(PlanBlocks(child, element, ids.Take(id, element, Place(++formulas))));
        }
        return planned;
    }

    private PlannedUnit Known(PlannedUnit planned)
    {
        Units.Add(planned);
        if (!planned.Unit.Path.IsRoot) idOfPath.TryAdd(planned.Unit.Path, planned.EId);
        return planned;
    }

    /// <summary>Nothing but words, as <c>wrapUp</c> and <c>formula</c> want it.</summary>
    private static bool IsBare(Provision unit) => unit.Children.IsEmpty && unit.Heading == Text.Excerpt.None && unit.Number == ProvisionNumber.None;

    private static string Place(int place) => place.ToString(CultureInfo.InvariantCulture);
}
