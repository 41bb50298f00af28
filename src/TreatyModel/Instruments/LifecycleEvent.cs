using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Something that happened to a treaty, with the words that say so.</summary>
/// <param name="Action">What happened.</param>
/// <param name="Date">When; <see cref="FuzzyDate.Unknown"/> when the text does not say.</param>
/// <param name="Evidence">The words, with their place.</param>
public sealed record LifecycleEvent(TreatyAction Action, FuzzyDate Date, Excerpt Evidence)
{
    /// <summary>Where; <see cref="Excerpt.None"/> when the text does not say.</summary>
    public Excerpt Place { get; init; }

    /// <summary>Action, date and place on one line.</summary>
    public override string ToString() => Place.IsEmpty ? $"{Action} {Date}" : $"{Action} {Date}, {Place}";
}
