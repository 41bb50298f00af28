using System.Collections.Immutable;

namespace TreatyModel;

/// <summary>The rows of one state in the table of states, until they are a state.</summary>
internal sealed class StateRows(StateId id)
{
    private readonly ImmutableArray<ActorName>.Builder names = ImmutableArray.CreateBuilder<ActorName>();
    private readonly ImmutableArray<DateInterval>.Builder existence = ImmutableArray.CreateBuilder<DateInterval>();
    private StateCodes codes = StateCodes.None;
    private StateStanding standing;

    /// <summary>Takes a row: a key and its values.</summary>
    public void Add(string row)
    {
        int blank = row.IndexOf(' ', StringComparison.Ordinal);
        string values = row[(blank + 1)..];
        string[] parts = values.Split(' ');
        switch (row[..blank])
        {
            case "exists": existence.Add(DateInterval.Parse(values)); break;
            case "standing": standing = Enum.Parse<StateStanding>(values); break;
            case "iso": AddIso(parts, DateInterval.Parse(parts[3])); break;
            case "former": codes = codes with { IsoFormer = codes.IsoFormer.Add(new(IsoFormer.Parse(parts[0]), DateInterval.Parse(parts[1]))) }; break;
            case "cow":
                codes = codes with
                {
                    CowAbbreviation = codes.CowAbbreviation.Add(new(CowAbbreviation.Parse(parts[0]), DateInterval.Parse(parts[2]))),
                    CowNumber = codes.CowNumber.Add(new(CowNumber.Parse(parts[1]), DateInterval.Parse(parts[2]))),
                };
                break;
            case "gw":
                codes = codes with
                {
                    GwAbbreviation = codes.GwAbbreviation.Add(new(GwAbbreviation.Parse(parts[0]), DateInterval.Parse(parts[2]))),
                    GwNumber = codes.GwNumber.Add(new(GwNumber.Parse(parts[1]), DateInterval.Parse(parts[2]))),
                };
                break;
            case string kind: AddName(Enum.Parse<ActorNameKind>(kind, ignoreCase: true), values); break;
        }
    }

    public State ToState() => new(id)
    {
        Facts = new StateFacts { Names = names.ToImmutable(), Existence = existence.ToImmutable(), Codes = codes, Standing = standing },
    };

    private void AddIso(string[] parts, DateInterval use) => codes = codes with
    {
        IsoAlpha2 = codes.IsoAlpha2.Add(new(IsoAlpha2.Parse(parts[0]), use)),
        IsoAlpha3 = codes.IsoAlpha3.Add(new(IsoAlpha3.Parse(parts[1]), use)),
        IsoNumeric = parts[2] == "-" ? codes.IsoNumeric : codes.IsoNumeric.Add(new(IsoNumeric.Parse(parts[2]), use)),
    };

    private void AddName(ActorNameKind kind, string values)
    {
        string[] sides = values.Split(" | ", 2);
        names.Add(new ActorName(sides[0], kind) { Use = sides.Length > 1 ? DateInterval.Parse(sides[1]) : DateInterval.Always });
    }
}
