using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A reference to a provision, an instrument or a law.</summary>
/// <param name="Words">The words of the reference.</param>
/// <param name="Target">What it refers to; <see cref="ReferenceTarget.Unresolved"/> for a provision that this treaty does not have.</param>
public sealed record CrossReference(Excerpt Words, ReferenceTarget Target)
{
    /// <summary>The provision of this treaty that is meant, the first of several; <see cref="ProvisionPath.Root"/> when it was not found or lies elsewhere.</summary>
    public ProvisionPath Provision { get; init; }

    /// <summary>The last provision of a range ("Articles 3 to 5"), which <see cref="Provision"/> opens; <see cref="ProvisionPath.Root"/> for a reference to one.</summary>
    public ProvisionPath UpTo { get; init; }

    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
