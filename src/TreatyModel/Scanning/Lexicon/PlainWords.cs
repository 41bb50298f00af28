namespace TreatyModel.Scanning.Lexicon;

/// <summary>A phrase taken apart: the plain words it begins with, and whatever else stands behind them.</summary>
/// <remarks>"in accordance with" is three plain words; "sub-paragraph" is the plain word "sub" and the tail "-paragraph".</remarks>
/// <param name="Words">Words of ASCII letters and digits in lower case, a gap between two.</param>
/// <param name="Tail">What is left, with the gap before it if there is one; else empty.</param>
internal readonly record struct PlainWords(IReadOnlyList<string> Words, string Tail)
{
    public static PlainWords Of(string phrase)
    {
        var words = new List<string>();
        int rest = 0;
        for (int start = 0; start < phrase.Length;)
        {
            int end = start;
            while (end < phrase.Length && char.IsAsciiLetterOrDigit(phrase[end])) end++;
            bool whole = end > start && (end == phrase.Length || !TextUnits<char>.IsWord(TextUnits<char>.Decode(phrase, end, out _)));
            if (!whole) break;
            words.Add(phrase[start..end].ToLowerInvariant());
            rest = end;
            if (end == phrase.Length || phrase[end] != ' ') break;
            start = end + 1;
        }
        return new PlainWords(words, phrase[rest..]);
    }
}
