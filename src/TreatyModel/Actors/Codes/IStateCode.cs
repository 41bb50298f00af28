using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A code of a list of states; each kind is a type of its own, so that none is taken for another.</summary>
/// <typeparam name="TSelf">The code itself.</typeparam>
public interface IStateCode<TSelf> : ITextValue<TSelf> where TSelf : struct, IStateCode<TSelf>
{
    /// <summary>The codes of this kind among a state's codes.</summary>
    /// <param name="codes">The codes of a state.</param>
    /// <returns>Those of this kind, each with its time.</returns>
    static abstract ImmutableArray<Dated<TSelf>> Of(StateCodes codes);
}
