using TreatyModel.Text;

namespace TreatyModel;

/// <summary>How one party can leave: denunciation, withdrawal, termination by notice.</summary>
/// <param name="IsProvided">Whether the text provides for it.</param>
/// <param name="Notice">How long before it takes effect; null when the text does not say.</param>
/// <param name="Evidence">The words; <see cref="Excerpt.None"/> when not provided.</param>
public sealed record Withdrawal(bool IsProvided, Period? Notice, Excerpt Evidence);
