using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Words that get an element of their own inside running text: a reference, a defined term, a place.</summary>
/// <param name="Words">The words, with their place in the text.</param>
/// <param name="Element">The element.</param>
/// <param name="Attributes">Its attributes.</param>
internal sealed record InlineMark(Excerpt Words, string Element, ImmutableArray<(string Name, string Value)> Attributes)
{
    public TextSpan Span => Words.Span;
}
