using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Reports;

/// <summary>Who has been named so far, so that "she", "they", "it" and "the minister" can be led back to a name.</summary>
/// <remarks>What fits several is the one named last; what fits none stays as it is.</remarks>
internal sealed class SpeakerMemory
{
    /// <summary>Names further back are no longer meant.</summary>
    private const int Longest = 40;

    private const int LongestDescription = 4;

    /// <summary>The lexicon's value for words that name several.</summary>
    private const int Several = 3;

    /// <summary>The lexicon's value for words that name an institution.</summary>
    private const int Body = 4;

    private readonly List<Known> known = [];

    private enum Kind
    {
        Person,
        Group,
        Body,
    }

    /// <summary>The name that words stand for; the words themselves when they are a name or nothing better is known.</summary>
    public string Resolve(string words)
    {
        Known? found = words.ToLowerInvariant() switch
        {
            "he" => Person(1),
            "she" => Person(2),
            "they" => known.FindLast(k => k.Kind == Kind.Group) ?? known.FindLast(k => k.Kind == Kind.Body),
            "it" => known.FindLast(k => k.Kind == Kind.Body),
            _ => Described(words),
        };
        return found?.Name ?? words;
    }

    /// <summary>Takes a name in; pronouns and descriptions without a name are passed over.</summary>
    public void Remember(string words)
    {
        if (words.Length < 3 || !words.Any(char.IsLetter) || words.ToLowerInvariant() is "he" or "she" or "they" or "who" or "which" or "you" or "that" or "one") return;
        Kind kind = KindOf(words);
        Known? before = kind == Kind.Person ? known.FindLast(k => k.Kind == Kind.Person && IsSame(k.Name, words)) : null;
        int gender = kind == Kind.Person && WordOf(words) is var told and < Several ? told : 0;
        if (before is not null)
        {
            known.Remove(before);
            gender = gender == 0 ? before.Gender : gender;
        }
        // What explained the name when it came first is kept: "the minister" may follow much later.
        known.Add(new Known(words, $"{before?.Described} {words.ToLowerInvariant()}", kind, gender));
        if (known.Count > Longest) known.RemoveAt(0);
    }

    /// <summary>A name that may be somebody's: it begins and ends with a capital, up to a comma, and has no article.</summary>
    public static bool IsPerson(string name)
    {
        string[] words = Head(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && name.Length > 3 && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) && !words.Contains("and")
            && words[0] is not ("The" or "He" or "She" or "They" or "It" or "We");
    }

    private Known? Person(int gender)
    {
        Known? found = known.FindLast(k => k.Kind == Kind.Person && (k.Gender == gender || k.Gender == 0));
        if (found is null) return null;
        int at = known.LastIndexOf(found);
        return known[at] = found with { Gender = gender };
    }

    /// <summary>"the minister", "the ministry": the last whose name or explanation has the word.</summary>
    private Known? Described(string words)
    {
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > LongestDescription || parts[0] is not ("the" or "The" or "that" or "this") || parts.Skip(1).Any(p => char.IsUpper(p[0]))) return null;
        string head = $" {parts[^1]}";
        return known.FindLast(k => k.Kind != Kind.Group && HasWord(k.Described, head) && k.Name.Any(char.IsUpper) && !k.Name.Equals(words, StringComparison.OrdinalIgnoreCase));
    }

    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])) return true;
        return false;
    }

    private static Kind KindOf(string words)
    {
        string head = Head(words);
        string[] parts = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int end = Array.FindIndex(parts, p => p is "of" or "at" or "in" or "from" or "who" or "for" or "with" or "close" or "on");
        string last = end > 0 ? parts[end - 1] : parts.Length > 0 ? parts[^1] : "";
        if (parts.Contains("and") || char.IsLower(last.FirstOrDefault('x')) && last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) || WordOf(last) == Several) return Kind.Group;
        bool body = IsBody(last) || parts is ["the" or "The", ..];
        return !body && IsPerson(words) ? Kind.Person : Kind.Body;
    }

    private static bool IsBody(string word)
    {
        var scanner = new ScalarScanner<char>(word, LexiconSection.Reports.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent e))
            if (e.Tag == LexiconTag.OutletNoun) return true;
        return WordOf(word) == Body;
    }

    /// <summary>1 a man, 2 a woman, 3 several, 4 a body, 0 not told: what the first word of the lexicon among the words says, a word for a person before one for a body.</summary>
    private static int WordOf(string words)
    {
        int told = 0;
        var scanner = new ScalarScanner<char>(words, LexiconSection.Persons.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent e))
        {
            if (e.Tag != LexiconTag.GenderWord) continue;
            if (e.Value != Body) return e.Value;
            told = Body;
        }
        return told;
    }

    /// <summary>"Byron" and "Ada Byron": the last words are the same.</summary>
    private static bool IsSame(string first, string second)
    {
        string a = Head(first), b = Head(second);
        string last = b[(b.LastIndexOf(' ') + 1)..];
        return a.EndsWith(last, StringComparison.Ordinal) && (a.Length == last.Length || a[^(last.Length + 1)] == ' ');
    }

    private static string Head(string name) => name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma ? name[..comma] : name;

    /// <param name="Name">The words of the last mention.</param>
    /// <param name="Described">All mentions in small letters.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="Gender">1 a man, 2 a woman, 0 not told.</param>
    private sealed record Known(string Name, string Described, Kind Kind, int Gender);
}
