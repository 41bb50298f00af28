using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>What the mark of a list item can mean: (i) is the first roman item or the ninth letter.</summary>
internal readonly record struct ListMark(ListStyle Style, HeadingNumber Number)
{
    /// <summary>The readings of a mark, the likelier first.</summary>
    public static IEnumerable<ListMark> ReadingsOf(SourceText source, ProvisionToken token)
    {
        string text = source.Text;
        if (token.ContentSpan.IsEmpty)
        {
            yield return new ListMark(ListStyle.Dash, new HeadingNumber(token.Span.Start, token.Span.Start, 1, 0, NumberStyle.Arabic));
            yield break;
        }
        (int start, int end) = (token.ContentSpan.Start, token.ContentSpan.End);
        if (ItemLetters.SignValue(text[start]) is var sign and > 0)
        {
            yield return new ListMark(ListStyle.BracketedOtherNumeral, new HeadingNumber(start, end, sign, 0, NumberStyle.Arabic));
            yield break;
        }
        foreach ((ListStyle style, int place) in ItemLetters.PlacesOf(text[start]))
            yield return new ListMark(style, new HeadingNumber(start, end, place, 0, NumberStyle.Letter));
        if (!NumberReader<char>.TryRead(text, start, LexiconSection.Structure.For<char>(), out HeadingNumber number)) yield break;
        bool bracket = text[token.Span.Start] is '(' or '（' || (number.End < text.Length && text[number.End] is ')' or '）');
        if (number.Style == NumberStyle.Arabic && !char.IsAscii(text[number.Start]))
        {
            yield return new ListMark(bracket ? ListStyle.BracketedOtherNumeral : ListStyle.OtherNumeral, number);
            yield break;
        }
        if (number.Style == NumberStyle.Arabic)
        {
            yield return new ListMark(number.Minor > 0 ? ListStyle.Compound : bracket ? ListStyle.BracketedArabic : ListStyle.Arabic, number);
            yield break;
        }
        char first = text[number.Start];
        bool upper = char.IsUpper(first);
        if (number.Style == NumberStyle.Roman) yield return new ListMark(upper ? ListStyle.UpperRoman : ListStyle.LowerRoman, number);
        if (number.End - number.Start == 1 && char.IsAsciiLetter(first))
            yield return new ListMark(upper ? ListStyle.UpperLetter : ListStyle.LowerLetter, number with { Major = char.ToLowerInvariant(first) - 'a' + 1, Style = NumberStyle.Letter });
        // "l." where a list begins: a scan took the digit for the letter.
        if (first == 'l' && !bracket && number.End - number.Start == 1)
            yield return new ListMark(ListStyle.Arabic, number with { Major = 1, Style = NumberStyle.Arabic });
    }

    public bool Follows(Unit item) => (item.Style == Style || ItemLetters.SharedLetters(item.Style, Style) >= item.Number.Major) && (Style == ListStyle.Dash || Number.Follows(item.Number));

    public bool IsFirst => Number.Major == 1 && Number.Minor == 0 && Number.Suffix == 0 || Style == ListStyle.Compound && Number.Minor % 1000 == 1;

    /// <summary>A later item of the same list with one or two missing in between.</summary>
    public bool FollowsWithGap(Unit item) => item.Style == Style && Style != ListStyle.Dash
        && Number.Minor == item.Number.Minor && Number.Major > item.Number.Major && Number.Major <= item.Number.Major + 3;
}
