using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Words of a norm that one member of its <see cref="StrengthProfile"/> rests on.</summary>
/// <param name="Aspect">The member.</param>
/// <param name="Words">The words, with their place; a member may rest on several.</param>
public sealed record StrengthEvidence(StrengthAspect Aspect, Excerpt Words)
{
    /// <summary>The member and the words, on one line.</summary>
    public override string ToString() => $"{Aspect}: {Words}";
}
