using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Words that point to another provision, another instrument or a State's law.</summary>
/// <param name="Words">The words and their place.</param>
/// <param name="Target">What they point to.</param>
public sealed record CrossReference(Excerpt Words, ReferenceTarget Target)
{
    /// <summary>The words, on one line.</summary>
    public override string ToString() => Words.ToString();
}
