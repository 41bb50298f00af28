using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A reference to a provision, an instrument or a law.</summary>
/// <param name="Words">The words of the reference.</param>
/// <param name="Target">What it refers to; <see cref="ReferenceTarget.Unresolved"/> for a provision that this treaty does not have.</param>
public sealed record CrossReference(Excerpt Words, ReferenceTarget Target)
{
    /// <summary>The provision of this treaty that is meant, the first of several; <see cref="ProvisionPath.Root"/> when it was not found or lies elsewhere.</summary>
    public ProvisionPath Provision { get; init; }

    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
