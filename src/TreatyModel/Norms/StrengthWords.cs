using System.Collections.Frozen;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The phrases that promises of help say their strength with, in every language that the table has.</summary>
internal static class StrengthWords
{
    private const string File = "strength.words";

    /// <summary>Scripts from here on join particles in front of words or put no blanks between them.</summary>
    private const char FirstWithoutWordStarts = '\u0590';

    private static readonly Lazy<FrozenDictionary<string, string[]>> Groups = new(Load);

    /// <summary>The first phrase of a group in the words, with its place; <see cref="Excerpt.None"/> when there is none.</summary>
    public static Excerpt Find(Excerpt words, string group)
    {
        string line = Blanks.Collapse(words.Text);
        int best = -1, length = 0;
        foreach (string phrase in Groups.Value[group])
        {
            int at = IndexOf(line, phrase);
            if (at >= 0 && (best < 0 || at < best)) (best, length) = (at, phrase.Length);
        }
        if (best < 0) return Excerpt.None;
        int start = PlaceOf(words.Text, line, best), end = PlaceOf(words.Text, line, best + length - 1) + 1;
        return new Excerpt(words.Text[start..end], words.Span.IsEmpty ? default : TextSpan.FromBounds(start, end).Shift(words.Span.Start));
    }

    private static int IndexOf(string line, string phrase)
    {
        for (int at = line.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
            if (at == 0 || phrase[0] >= FirstWithoutWordStarts || !char.IsLetter(line[at - 1])) return at;
        return -1;
    }

    /// <summary>Where a unit of the words on one line stands in the words as they are: before it are as many units that are no white space.</summary>
    private static int PlaceOf(string text, string line, int index)
    {
        if (ReferenceEquals(text, line)) return index;
        int solid = 0, at = 0;
        for (int i = 0; i < index; i++)
            if (!char.IsWhiteSpace(line[i])) solid++;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || solid-- > 0)) at++;
        return at;
    }

    private static FrozenDictionary<string, string[]> Load()
    {
        using Stream stream = typeof(StrengthWords).Assembly.GetManifestResourceStream(File) ?? throw new InvalidOperationException($"the library lacks its table {File}");
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            int gap = line.IndexOf(' ', StringComparison.Ordinal);
            if (!groups.TryGetValue(line[..gap], out List<string>? phrases)) groups[line[..gap]] = phrases = [];
            phrases.AddRange(line[gap..].Split('|', StringSplitOptions.TrimEntries));
        }
        return groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToArray());
    }
}
