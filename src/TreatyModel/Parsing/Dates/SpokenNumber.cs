using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Dates;

/// <summary>Adds up a number that stands in words: "mil neuf cent quarante-cinq", "negentienhonderd vijfenveertig".</summary>
internal struct SpokenNumber
{
    private const int LongestWord = 48;

    private int thousands;
    private int rest;
    private int last;

    /// <summary>What was said so far; 0 before the first number.</summary>
    public readonly int Value => thousands + rest;

    /// <summary>Takes the next word of the number, or a small word within it.</summary>
    /// <returns>False for a word that is no part of it; then nothing is taken.</returns>
    public bool TryAdd(ReadOnlySpan<char> word)
    {
        SpokenNumber whole = this;
        if (word.Length > LongestWord || !whole.TryAddParts(word)) return false;
        this = whole;
        return true;
    }

    /// <summary>The word as one number, or cut into several: the longest first.</summary>
    private bool TryAddParts(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return true;
        LexiconTable<char> table = LexiconSection.Signatures.For<char>();
        for (int length = word.Length; length > 0; length--)
        {
            int phrase = table.Match(word[..length], 0, TextUnits<char>.WordEnd(word[..length], 0), out int end);
            if (phrase == 0 || end != length) continue;
            LexiconTag tag = table.TagOf(phrase);
            SpokenNumber next = this;
            bool fits = tag == LexiconTag.NumberWord ? next.TryTake(table.ValueOf(phrase)) : DateWords.IsLink(tag) && last > 0;
            if (!fits || !next.TryAddParts(word[length..])) continue;
            this = next;
            return true;
        }
        return false;
    }

    /// <summary>Tens before or behind units, both before hundreds: "zeven en twintig", "vingt-sept"; never two units or two tens.</summary>
    private bool TryTake(int value)
    {
        if (value == 1000)
        {
            if (thousands > 0) return false;
            (thousands, rest) = (Math.Max(1, rest) * 1000, 0);
        }
        else if (value == 100)
        {
            if (rest >= 100) return false;
            rest = Math.Max(1, rest) * 100;
        }
        else
        {
            bool isUnit = value < 20, wasUnit = last is > 0 and < 20, wasTens = last is >= 20 and < 100;
            // "soixante-quinze", "quatre-vingt-dix": the numbers to 19 go behind tens too.
            if (isUnit && wasUnit && !(last == 10 && value < 10) || !isUnit && value < 100 && (wasTens || wasUnit && last > 9) || value > 100 && rest > 0) return false;
            rest += value;
        }
        last = value;
        return true;
    }
}
