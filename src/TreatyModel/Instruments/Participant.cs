namespace TreatyModel;

/// <summary>Somebody in an event, and as what.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Role">As what: "host", "belligerent"; "" when only the presence is recorded.</param>
public sealed record Participant(Actor Actor, string Role = "")
{
    /// <summary>Actor and role on one line.</summary>
    public override string ToString() => Role.Length == 0 ? Actor.ToString() : $"{Actor} ({Role})";
}
