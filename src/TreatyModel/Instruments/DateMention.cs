using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A date that the text of a treaty names.</summary>
/// <param name="Words">The words of the date, with their place: "19 June 2024".</param>
/// <param name="Date">The date they mean.</param>
public sealed record DateMention(Excerpt Words, FuzzyDate Date)
{
    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
