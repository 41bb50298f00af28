using TreatyModel.Text;

namespace TreatyModel;

/// <summary>How much a duty asks for, with the words that tell.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Words">The words that tell, with their place; <see cref="Excerpt.None"/> where the kind is <see cref="EffortKind.Unspecified"/>.</param>
public sealed record StandardOfEffort(EffortKind Kind, Excerpt Words)
{
    /// <summary>Nothing tells.</summary>
    public static StandardOfEffort Unspecified { get; } = new(EffortKind.Unspecified, Excerpt.None);

    /// <summary>The kind and the words, on one line.</summary>
    public override string ToString() => Words.IsEmpty ? Kind.ToString() : $"{Kind}: {Words}";
}
