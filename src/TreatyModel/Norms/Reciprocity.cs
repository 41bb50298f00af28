using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Whether what one party owes the others owe as well, with the words that tell.</summary>
/// <param name="Kind">Whether and how.</param>
/// <param name="Words">The words that tell, with their place: those of the bearer, of the counterparty, or "on the basis of reciprocity".</param>
public sealed record Reciprocity(ReciprocityKind Kind, Excerpt Words)
{
    /// <summary>Nothing tells.</summary>
    public static Reciprocity Unspecified { get; } = new(ReciprocityKind.Unspecified, Excerpt.None);

    /// <summary>The kind and the words, on one line.</summary>
    public override string ToString() => Words.IsEmpty ? Kind.ToString() : $"{Kind}: {Words}";
}
