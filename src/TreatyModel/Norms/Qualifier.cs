using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Words that limit a norm, or say under what law and how it is carried out.</summary>
/// <param name="Kind">How they limit or shape it.</param>
/// <param name="Words">The words, with their place.</param>
/// <param name="Limits">The laws that they name; several can be named in one phrase.</param>
public sealed record Qualifier(QualifierKind Kind, Excerpt Words, QualifierLimits Limits = QualifierLimits.None)
{
    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
