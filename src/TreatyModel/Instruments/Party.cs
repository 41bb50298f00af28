using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Who concluded or joined a treaty, as its text or record names them.</summary>
/// <param name="Name">The name, with its place in the text: "the Republic of Poland".</param>
/// <remarks>
/// Being listed does not make it bound. Whether it is on a given day follows from its consent and from entry into force for it:
/// <see cref="Treaty.StatusAt(FuzzyDate, TreatyModel.Actor)"/>.
/// </remarks>
public sealed record Party(Excerpt Name)
{
    /// <summary>Who that is: the state as it was at the time; null when it could not be told.</summary>
    public Actor? Actor { get; init; }

    /// <summary>A party written by hand, under the actor's own name.</summary>
    /// <param name="actor">The actor.</param>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public static Party Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new Party(actor.ToString()) { Actor = actor };
    }

    /// <summary>The name on one line.</summary>
    public override string ToString() => Name.ToString();
}
