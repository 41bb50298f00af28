namespace TreatyModel;

/// <content>Where the treaty stands on a day.</content>
public sealed partial record Treaty
{
    /// <summary>Where the treaty as a whole stands on a day.</summary>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>The status, or every one that is possible, with the events used and the reasons of doubt.</returns>
    public TreatyStatus StatusAt(FuzzyDate on) => StatusRules.Of(this, on);

    /// <summary>How somebody stands to the treaty on a day.</summary>
    /// <param name="on">The day; may be known in part.</param>
    /// <param name="actor">Who: the state as it was at the time. A successor is another actor: resolve it by <see cref="StateRegistry"/> first.</param>
    /// <returns>The status, or every one that is possible, with the events used and the reasons of doubt.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public PartyStatus StatusAt(FuzzyDate on, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return PartyStatusRules.Of(this, on, actor);
    }
}
