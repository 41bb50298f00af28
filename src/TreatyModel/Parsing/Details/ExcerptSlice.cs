using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Parts of words that keep their place in the text.</summary>
internal static class ExcerptSlice
{
    /// <summary>From one unit of the words to another, as an excerpt of the same text.</summary>
    public static Excerpt Slice(this Excerpt words, int start, int end) => new(words.Text[start..end], TextSpan.FromBounds(start, end).Shift(words.Span.Start));
}
