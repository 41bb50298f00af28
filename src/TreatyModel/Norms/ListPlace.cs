using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Where a statement stands in a list whose opening it completes.</summary>
/// <param name="Opening">The words in front of the colon, which give the item its bearer and force.</param>
/// <param name="Join">Whether all items hold or one is enough.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Count">How many statements the list makes, 1 or more.</param>
public sealed record ListPlace(Excerpt Opening, ListJoin Join, int Number, int Count)
{
    /// <summary>The place, the number of items and how they are joined, on one line.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Number} of {Count} ({Join})");
}
