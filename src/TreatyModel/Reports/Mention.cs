using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A treaty that a report speaks of, under the name that it uses.</summary>
/// <param name="Words">The name ("the 1961 treaty"), with its place.</param>
/// <param name="Year">The year that goes with the name; null when none does.</param>
public sealed record Mention(Excerpt Words, int? Year);
