namespace TreatyModel.Serialization;

/// <summary>The parts of a document in the order of the standard: preface, preamble, body, conclusions, attachments.</summary>
internal sealed record PlannedParts
{
    public PlannedUnit? Preface { get; init; }

    public PlannedUnit? Preamble { get; init; }

    public List<PlannedUnit> Body { get; init; } = [];

    public PlannedUnit? Conclusions { get; init; }

    public List<PlannedUnit> Attachments { get; init; } = [];
}
