using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Dates;

/// <summary>The words that dates and places of signing are made of, in every language that has a file.</summary>
internal static class DateWords
{
    /// <summary>The tag and the value of the phrase that begins with a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where the phrase ends, else the word.</param>
    public static (LexiconTag Tag, int Value) At(ReadOnlySpan<char> text, int start, out int end)
    {
        LexiconTable<char> table = LexiconSection.Signatures.For<char>();
        int wordEnd = TextUnits<char>.WordEnd(text, start);
        int phrase = table.Match(text, start, wordEnd, out end);
        if (phrase == 0) end = wordEnd;
        return phrase == 0 ? (LexiconTag.None, 0) : (table.TagOf(phrase), table.ValueOf(phrase));
    }

    /// <summary>Whether it may stand within a date. What is a preposition of places in one language links numbers in another.</summary>
    public static bool IsLink(LexiconTag tag) => tag is LexiconTag.DateLink or LexiconTag.PlaceWord or LexiconTag.PlaceLink;
}
