namespace TreatyModel;

/// <summary>What a treaty says of its own life.</summary>
/// <remarks>Every part names the words that it rests on. A part that the text is silent on says "not provided".</remarks>
public sealed record FinalProvisions
{
    /// <summary>Nothing provided.</summary>
    public static FinalProvisions None { get; } = new();
}
