using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What a page added to the words of a treaty: its number, a running head, a note at its foot.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">The words, with their place.</param>
/// <remarks>Kept apart from the provisions: it parts no sentence, opens no unit and is no norm.</remarks>
public sealed record PageFurniture(PageFurnitureKind Kind, Excerpt Words)
{
    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
