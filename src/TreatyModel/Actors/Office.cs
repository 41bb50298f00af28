namespace TreatyModel;

/// <summary>A post that a person holds: President of a state, analyst at an institute.</summary>
/// <param name="Title">Its title: "Minister for Foreign Affairs".</param>
public sealed record Office(string Title)
{
    /// <summary>Whose office it is; null when not recorded.</summary>
    public Actor? Of { get; init; }

    /// <summary>Its rank among those who can bind a state; <see cref="OfficeKind.Other"/> by default.</summary>
    public OfficeKind Kind { get; init; }

    /// <summary>Title and holder's side on one line.</summary>
    public override string ToString() => Of is null ? Title : $"{Title}, {Of}";
}
