namespace TreatyModel.Serialization;

/// <summary>A unit with the element that it becomes.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Element">The element's name.</param>
/// <param name="EId">Its eId.</param>
internal sealed record PlannedUnit(Provision Unit, string Element, string EId)
{
    public List<PlannedUnit> Children { get; } = [];

    /// <summary>The parts of an attachment's own document; null for everything else.</summary>
    public PlannedParts? Document { get; init; }

    /// <summary>The kind that a reader gives to the element when nothing else is said.</summary>
    public ProvisionKind? ImpliedKind => Element switch
    {
        "hcontainer" or "attachment" => Unit.Kind,
        "formula" => ProvisionKind.Formula,
        _ => AkomaNtosoNames.KindOf(Element),
    };
}
