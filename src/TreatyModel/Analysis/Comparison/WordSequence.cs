using System.Globalization;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>The words of a clause, each with its place. A clause is one or more stretches of text; a run of words never leaves its stretch.</summary>
internal sealed class WordSequence
{
    private readonly List<(int Stretch, int Start, int End)> places = [];
    private readonly IReadOnlyList<Excerpt> stretches;

    public WordSequence(IReadOnlyList<Excerpt> stretches)
    {
        this.stretches = stretches;
        for (int i = 0; i < stretches.Count; i++)
        {
            string text = stretches[i].Text;
            for (int at = 0; at < text.Length;)
            {
                int end = EndOfWord(text, at);
                if (!char.IsWhiteSpace(text[at])) places.Add((i, at, end));
                at = end;
            }
        }
    }

    public int Count => places.Count;

    /// <summary>The words as numbers, equal for equal words.</summary>
    public int[] Numbered(Dictionary<string, int> numbers)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        int[] words = new int[Count];
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<char> word = stretches[places[i].Stretch].Text.AsSpan(places[i].Start, places[i].End - places[i].Start);
            if (!known.TryGetValue(word, out int number)) known[word] = number = numbers.Count;
            words[i] = number;
        }
        return words;
    }

    /// <summary>How many words from <paramref name="start"/> on, at most up to <paramref name="end"/>, stand in one stretch.</summary>
    public int RunFrom(int start, int end)
    {
        int at = start;
        while (at < end && places[at].Stretch == places[start].Stretch) at++;
        return at - start;
    }

    /// <summary>The words of a run within one stretch; none for an empty run.</summary>
    public Excerpt Run(int start, int count)
    {
        if (count == 0) return Excerpt.None;
        (int stretch, int from, _) = places[start];
        int length = places[start + count - 1].End - from;
        TextSpan whole = stretches[stretch].Span;
        return new Excerpt(stretches[stretch].Text.Substring(from, length), whole.IsEmpty ? default : new TextSpan(whole.Start + from, length));
    }

    private static int EndOfWord(string text, int at)
    {
        int end = at + 1;
        if (!IsOfWord(text, at)) return end < text.Length && char.IsSurrogatePair(text[at], text[end]) ? end + 1 : end;
        while (end < text.Length && (IsOfWord(text, end) || (IsJoint(text[end]) && end + 1 < text.Length && IsOfWord(text, end + 1)))) end++;
        return end;
    }

    private static bool IsJoint(char c) => c is '-' or '\'' or '’';

    /// <summary>A letter, digit or sign on a letter. Ideographs and kana stand for themselves.</summary>
    private static bool IsOfWord(string text, int at) => text[at] < '\u3040' || text[at] is >= '\uAC00' and <= '\uD7A3'
        ? char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        : false;
}
