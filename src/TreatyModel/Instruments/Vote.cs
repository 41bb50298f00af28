namespace TreatyModel;

/// <summary>How a member of an organ voted on a resolution.</summary>
/// <param name="Member">Who.</param>
/// <param name="Kind">How.</param>
public sealed record Vote(Actor Member, VoteKind Kind)
{
    /// <summary>Member and vote on one line.</summary>
    public override string ToString() => $"{Member}: {Kind}";
}
