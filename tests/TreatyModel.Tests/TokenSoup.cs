using System.Globalization;

namespace TreatyModel.Tests;

/// <summary>Texts that no person would write, from the words that the parsers look for: the same for the same seed.</summary>
internal static class TokenSoup
{
    private static readonly string[] Tokens =
    [
        "Article", "ARTICLE", "Chapter", "Annex", "Part II", " 1", " 2.", " 3", "IV", "(a)", "(i)", "a)", "1.", "2)", "–", "- 12 -", "Page 4", "\n", "\n\n", "\r\n", " ",
        "The Parties", " shall", " may", " shall not", " if", " unless", " in accordance with", " this Treaty", " each other", " without delay", ", ", "; ", ": ", ". ",
        "and ", "which ", "“", "”", "\"", "'", " said ", "according to ", "told ", "Done at ", "have agreed as follows:", "RECALLING ", "премьер ", "статья 5", "第四条", "é", "\u00A0", "😀",
        " means ", " 1 0", "19 June 2024", "thirty days after ", "\uD800", "enter into force", "(", ")", "bis", "...", "article 5(2)(a) of the Charter",
    ];

    public static string Make(int seed, int length)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(length)).Select(_ => Tokens[random.Next(Tokens.Length)]));
    }

    public static string Name(int seed, string text) => string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {text}");
}
