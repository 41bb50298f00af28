using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Who bears a norm, or to whom it is owed, as the text puts it.</summary>
/// <param name="Kind">Who that is among the parties or beside them.</param>
/// <param name="Words">The words, with their place; <see cref="Excerpt.None"/> when nobody is named.</param>
public sealed record NormRole(RoleKind Kind, Excerpt Words)
{
    /// <summary>The words on one line; "(unspecified)" when nobody is named.</summary>
    public override string ToString() => Words.IsEmpty ? "(unspecified)" : Words.ToString();
}
