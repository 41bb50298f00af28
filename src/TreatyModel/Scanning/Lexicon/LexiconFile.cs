namespace TreatyModel.Scanning.Lexicon;

/// <summary>Reads lexicon files: sections of one phrase a line.</summary>
/// <remarks>
/// <code>
/// # a comment
/// [clauses]                          a section: what a reader asks for
/// Modal=2   shall be obliged to      tag, optional value, blanks, phrase
/// Trigger   in the (event|case) of   alternatives in brackets, which may hold others; an empty one is allowed: (the |)
/// </code>
/// A file is wrong where a tag is unknown, a bracket without its other half or a phrase missing: loading it throws with file, line and reason.
/// </remarks>
internal static class LexiconFile
{
    /// <summary>The entries of one section of an embedded file.</summary>
    public static List<LexiconEntry> ReadSection(string fileName, string section)
    {
        using Stream stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidOperationException($"the lexicon file {fileName} is not embedded in the library");
        using var reader = new StreamReader(stream);
        return Parse(reader, fileName, section);
    }

    /// <summary>The entries of one section.</summary>
    /// <exception cref="FormatException">A line is wrong.</exception>
    internal static List<LexiconEntry> Parse(TextReader reader, string fileName, string section)
    {
        var entries = new List<LexiconEntry>();
        bool inside = false;
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            ReadOnlySpan<char> text = line.AsSpan().Trim();
            if (text.IsEmpty || text[0] == '#') continue;
            if (text[0] == '[')
            {
                inside = text[1..^1].SequenceEqual(section);
                continue;
            }
            if (inside) AddLine(text, entries, fileName, number);
        }
        return entries;
    }

    private static void AddLine(ReadOnlySpan<char> line, List<LexiconEntry> entries, string fileName, int number)
    {
        int gap = line.IndexOfAny(' ', '\t');
        if (gap < 0) throw Wrong(fileName, number, "a tag without a phrase");
        ReadOnlySpan<char> head = line[..gap];
        short value = 0;
        int equals = head.IndexOf('=');
        if (equals >= 0)
        {
            if (!short.TryParse(head[(equals + 1)..], out value)) throw Wrong(fileName, number, "the value is no number");
            head = head[..equals];
        }
        if (!Enum.TryParse(head, out LexiconTag tag)) throw Wrong(fileName, number, $"unknown tag {head}");
        foreach (string phrase in Expand(line[gap..].Trim().ToString(), fileName, number))
            entries.Add(new LexiconEntry(tag, value, Text.Blanks.Collapse(phrase)));
    }

    /// <summary>Writes out the alternatives: "a (b|c (d|)) e" gives "a b e", "a c d e" and "a c  e".</summary>
    private static List<string> Expand(string phrase, string fileName, int number)
    {
        int at = 0;
        List<string> all = Sequence(phrase, ref at, fileName, number);
        return at == phrase.Length ? all : throw Wrong(fileName, number, $"a bracket or bar without its opening bracket: {phrase[at..]}");
    }

    /// <summary>Reads up to the end, a bar or a closing bracket.</summary>
    private static List<string> Sequence(string phrase, ref int at, string fileName, int number)
    {
        List<string> all = [""];
        while (at < phrase.Length && phrase[at] is not ('|' or ')'))
        {
            if (phrase[at] != '(')
            {
                int end = phrase.AsSpan(at).IndexOfAny('(', '|', ')');
                string plain = end < 0 ? phrase[at..] : phrase.Substring(at, end);
                at += plain.Length;
                all = [.. all.Select(before => before + plain)];
                continue;
            }
            var choices = new List<string>();
            do
            {
                at++;
                choices.AddRange(Sequence(phrase, ref at, fileName, number));
            }
            while (at < phrase.Length && phrase[at] == '|');
            if (at == phrase.Length) throw Wrong(fileName, number, "a bracket is not closed");
            at++;
            all = [.. all.SelectMany(before => choices.Select(choice => before + choice))];
        }
        return all;
    }

    private static FormatException Wrong(string fileName, int number, string why) => new($"{fileName}({number}): {why}");
}
