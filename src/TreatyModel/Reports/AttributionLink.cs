using TreatyModel.Text;

namespace TreatyModel;

/// <summary>One link of the chain from a speaker to the report.</summary>
/// <param name="Role">The first speaker, or somebody who passed it on.</param>
/// <param name="Words">The words that name the link, as they stand ("he"); <see cref="Excerpt.None"/> when nobody is named.</param>
/// <param name="Name">Who that is, pronouns resolved ("Vladimir Putin"); the words themselves when nothing better is known.</param>
public sealed record AttributionLink(AttributionRole Role, Excerpt Words, string Name)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
