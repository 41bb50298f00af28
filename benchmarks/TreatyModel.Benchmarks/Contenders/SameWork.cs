using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Benchmarks.Contenders;

/// <summary>The scanner with the very phrases of <see cref="TunedRegex"/>: whether both give the same answer.</summary>
internal static class SameWork
{
    private static readonly string[] Phrases =
    [
        "shall", "shall not", "may", "may not", "must", "must not", "will", "will not", "should", "cannot",
        "if", "when", "whenever", "where", "once", "upon", "unless", "failing", "provided that", "on condition that", "as soon as", "so long as", "as long as",
        "in the event of", "in the case of", "in case of", "at the request of",
        "article", "articles", "paragraph", "paragraphs", "subparagraph", "subparagraphs", "chapter", "chapters", "section", "sections",
        "annex", "annexes", "part", "title", "protocol", "protocols", "schedule", "appendix", "rule", "rules",
    ];

    private static readonly LexiconTable<byte> Table = new(Phrases.Select(p => new LexiconEntry(LexiconTag.Modal, 0, p)));

    public static int Count(ReadOnlySpan<byte> text)
    {
        var scanner = new Scanner<byte>(text, Table, ScanKinds.Phrases);
        int count = 0;
        while (scanner.Read(out _)) count++;
        return count;
    }
}
