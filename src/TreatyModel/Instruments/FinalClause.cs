using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A final clause of which it matters whether it is there.</summary>
/// <param name="IsProvided">Whether the text provides for it.</param>
/// <param name="Evidence">The words; <see cref="Excerpt.None"/> when not provided.</param>
public sealed record FinalClause(bool IsProvided, Excerpt Evidence)
{
    /// <summary>The text is silent.</summary>
    public static FinalClause NotProvided { get; } = new(false, Excerpt.None);
}
