namespace TreatyModel;

/// <summary>A name of an actor, with the time of its use.</summary>
/// <param name="Text">The name: "Union of Soviet Socialist Republics", "USSR", "Moscow".</param>
/// <param name="Kind">What sort of name it is.</param>
public sealed record ActorName(string Text, ActorNameKind Kind = ActorNameKind.Short)
{
    /// <summary>The language as an ISO 639-1 code; "" by default: English, or a name that is the same in any language.</summary>
    public string Language { get; init; } = "";

    /// <summary>When it was in use; <see cref="DateInterval.Always"/> by default: as long as the actor exists.</summary>
    public DateInterval Use { get; init; } = DateInterval.Always;

    /// <summary>Makes a short name, so that an actor can be written by hand.</summary>
    /// <param name="text">The name.</param>
    public static implicit operator ActorName(string text) => FromString(text);

    /// <summary>Makes a short name; the named form of the conversion.</summary>
    /// <param name="text">The name.</param>
    /// <returns>A name that is always in use.</returns>
    public static ActorName FromString(string text) => new(text);

    /// <summary>The name.</summary>
    public override string ToString() => Text;
}
