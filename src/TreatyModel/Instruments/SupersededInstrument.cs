using TreatyModel.Text;

namespace TreatyModel;

/// <summary>An earlier treaty that this one ends, replaces, suspends or goes before, by name.</summary>
/// <param name="Name">The name in the text.</param>
/// <param name="Effect">What happens to it.</param>
/// <param name="Evidence">The sentence.</param>
public sealed record SupersededInstrument(Excerpt Name, SupersedingEffect Effect, Excerpt Evidence);
