using System.Text;

namespace TreatyModel.Benchmarks.Corpora;

/// <summary>
/// Treaties that nobody concluded: text with the statistics of real ones, the same on every machine. Counted in a collection of trade
/// agreements: a sentence every 210 units or so, a modal every 380, a reference or heading word every 450, an article every 1,200. Here all of
/// these are a little denser. Half of the files are hard-wrapped, half have a line a paragraph.
/// </summary>
internal static class GeneratedTreaties
{
    private const int Files = 48;
    private const int FileLength = 100_000;
    private const int WrapAt = 74;

    /// <summary>Invented roots for the words that no lexicon has: the long tail of a treaty's vocabulary.</summary>
    private static readonly string[] Syllables =
    [
        "ta", "ri", "con", "me", "du", "pro", "li", "ga", "ser", "vo", "mun", "per", "lo", "sta", "fi", "cre", "no", "ven", "ci", "tra", "mo", "ple", "sub", "di", "po", "ra",
    ];

    private static readonly string[] Endings = ["tion", "ment", "ity", "ance", "al", "ive", "ed", "ing", "s", "ies", "ous", "ly", "ory", "ist", "ure"];

    /// <summary>Small words by how often treaties have them.</summary>
    private static readonly string[] Small =
    [
        "the", "the", "the", "the", "the", "the", "of", "of", "of", "of", "to", "to", "to", "and", "and", "and", "in", "in", "or", "or", "any", "for", "by", "be", "with",
        "on", "that", "this", "a", "its", "such", "other", "each", "under", "as", "from", "at", "which", "is", "are", "it", "an", "has", "been", "between", "not", "all", "their",
    ];

    private static readonly string[] Nouns =
    [
        "Party", "Parties", "Party", "Agreement", "Contracting Parties", "goods", "products", "trade", "measures", "customs duties", "territory", "services", "committee", "authorities",
        "importing country", "information", "provisions", "obligations", "procedures", "nationals", "customs authorities", "origin", "materials", "panel",
    ];

    private static readonly string[] Openers =
    [
        "If", "Where", "When", "In the event of", "Subject to", "In accordance with", "Without prejudice to", "Notwithstanding", "Upon", "Unless", "At the request of", "Except as provided in",
    ];

    private static readonly string[] Modals = ["shall", "shall", "shall", "shall", "shall not", "may", "may", "may not", "shall be", "shall endeavour to", "must", "should", "will"];

    private static readonly string[] References = ["Article", "Article", "Article", "Articles", "paragraph", "paragraph", "paragraphs", "Annex", "Chapter", "subparagraph"];

    private static readonly string[] Tails =
    [
        "in accordance with its laws", "as soon as possible", "within thirty days", "without delay", "to the extent possible", "on the basis of reciprocity", "from the date of entry into force",
        "provided that", "in the case of", "pursuant to", "no later than", "for a period of", "by mutual consent", "so far as practicable", "referred to in",
    ];

    public static IEnumerable<string> Make()
    {
        for (int file = 0; file < Files; file++) yield return Make(file);
    }

    private static string Make(int seed)
    {
        var random = new Random(seed);
        string[] words = [.. Enumerable.Range(0, 1500).Select(_ => Word(random))];
        bool wraps = seed % 2 == 0;
        var text = new StringBuilder(FileLength + 4000);
        text.Append("AGREEMENT\n\nThe Governments of ").Append(Capital(words[0])).Append(" and ").Append(Capital(words[1])).Append(",\n\nHave agreed as follows:\n\n");
        for (int article = 1; text.Length < FileLength; article++)
        {
            if (article % 12 == 1) text.Append("CHAPTER ").Append(Roman(article / 12 + 1)).Append('\n').Append(Title(random, words).ToUpperInvariant()).Append("\n\n");
            text.Append("Article ").Append(article).Append('\n').Append(Title(random, words)).Append("\n\n");
            int paragraphs = random.Next(2, 6);
            for (int i = 1; i <= paragraphs; i++) Append(text, $"{i}. {Paragraph(random, words)}", wraps);
        }
        text.Append("IN WITNESS WHEREOF the undersigned have signed this Agreement.\n");
        return text.ToString();
    }

    private static string Paragraph(Random random, string[] words)
    {
        var text = new StringBuilder();
        int sentences = random.Next(1, 4);
        for (int i = 0; i < sentences; i++) text.Append(i > 0 ? " " : "").Append(Sentence(random, words)).Append('.');
        if (random.Next(4) > 0) return text.ToString();
        text.Length--;
        text.Append(':');
        int items = random.Next(2, 6);
        for (int i = 0; i < items; i++)
            text.Append("\n(").Append((char)('a' + i)).Append(") ").Append(Clause(random, words, random.Next(8, 26))).Append(i == items - 1 ? "." : i == items - 2 ? "; and" : ";");
        return text.ToString();
    }

    private static string Sentence(Random random, string[] words)
    {
        var text = new StringBuilder();
        if (random.Next(3) == 0) text.Append(Pick(random, Openers)).Append(' ').Append(Clause(random, words, random.Next(4, 10))).Append(", ");
        text.Append(text.Length == 0 ? "The " : "the ").Append(Pick(random, Nouns)).Append(' ').Append(Pick(random, Modals)).Append(' ').Append(Clause(random, words, random.Next(8, 30)));
        return text.ToString();
    }

    private static string Clause(Random random, string[] words, int length)
    {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            if (i > 0) text.Append(random.Next(22) == 0 ? ", " : " ");
            text.Append(random.Next(100) switch
            {
                < 45 => Pick(random, Small),
                < 57 => Pick(random, Nouns),
                < 61 => Pick(random, Tails),
                < 64 => $"{Pick(random, References)} {random.Next(1, 40)}",
                65 => $"({Pick(random, words)} {Pick(random, Small)} {Pick(random, words)})",
                66 => $"“{Pick(random, words)}”",
                67 => Pick(random, Modals),
                _ => words[(int)(words.Length * random.NextDouble() * random.NextDouble())],
            });
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string paragraph, bool wraps)
    {
        foreach (string line in paragraph.Split('\n'))
        {
            int column = 0;
            foreach (string word in line.Split(' '))
            {
                if (column > 0)
                {
                    bool turns = wraps && column + word.Length >= WrapAt;
                    text.Append(turns ? '\n' : ' ');
                    column = turns ? 0 : column + 1;
                }
                text.Append(word);
                column += word.Length;
            }
            text.Append('\n');
        }
        text.Append('\n');
    }

    private static string Title(Random random, string[] words) => Capital(Pick(random, words)) + " and " + Pick(random, words);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(random, Syllables))) + Pick(random, Endings);

    private static string Roman(int number)
    {
        string[] tens = ["", "X", "XX", "XXX", "XL", "L"];
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return tens[number / 10] + ones[number % 10];
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
