namespace TreatyModel;

/// <summary>That somebody belongs to an organisation or an organ of it.</summary>
/// <param name="Member">Who.</param>
/// <param name="During">When.</param>
public sealed record Membership(Actor Member, DateInterval During)
{
    /// <summary>The organ in which the role is held ("Security Council"); "" for the organisation as a whole.</summary>
    public string Organ { get; init; } = "";

    /// <summary>As what: "permanent member"; "" for a plain member.</summary>
    public string Role { get; init; } = "";

    /// <summary>Member and role on one line.</summary>
    public override string ToString() => $"{Member}{(Role.Length > 0 ? $", {Role}" : "")}{(Organ.Length > 0 ? $" of the {Organ}" : "")}";
}
