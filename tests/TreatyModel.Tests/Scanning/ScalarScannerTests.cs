using System.Text;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Tests.Scanning;

public class ScalarScannerTests
{
    private static readonly LexiconEntry[] Entries =
    [
        new(LexiconTag.Abbreviation, 0, "no"),
        new(LexiconTag.Abbreviation, 1, "in case"),
        new(LexiconTag.Abbreviation, 2, "in case of"),
        new(LexiconTag.Abbreviation, 3, "статья"),
        new(LexiconTag.Abbreviation, 4, "第"),
    ];

    private static readonly LexiconTable<char> Chars = new(Entries);
    private static readonly LexiconTable<byte> Bytes = new(Entries);

    private static List<ScanEvent> Scan(string text, bool words = false)
    {
        var events = new List<ScanEvent>();
        var scanner = new ScalarScanner<char>(text, Chars, words ? ScanKinds.All : ScanKinds.Marked);
        while (scanner.Read(out ScanEvent found)) events.Add(found);
        return events;
    }

    private static string Phrases(string text) =>
        string.Join('|', Scan(text).Where(e => e.Kind == ScanEventKind.Phrase).Select(e => $"{e.Value}:{text[e.Start..e.End]}"));

    [Theory]
    [InlineData("In case of war", "2:In case of")]
    [InlineData("in case war", "1:in case")]
    [InlineData("IN\n  CASE OF war", "2:IN\n  CASE OF")]
    [InlineData("in\n\ncase of war", "")]
    [InlineData("within case of", "")]
    [InlineData("in cases of war", "")]
    [InlineData("in\u00A0case", "1:in\u00A0case")]
    [InlineData("Статья 4 и СТАТЬЯ 5", "3:Статья|3:СТАТЬЯ")]
    [InlineData("依第四条", "4:第")]
    public void Longest_phrase_wins_and_words_are_whole(string text, string expected) => Assert.Equal(expected, Phrases(text));

    [Theory]
    [InlineData("It ends. It begins.", 2)]
    [InlineData("See No. 5 of it.", 1)]
    [InlineData("It has 3.5 per cent. of it.", 1)]
    [InlineData("The U.S. forces left. They did.", 2)]
    [InlineData("He said: \"Stop.\" They did.", 2)]
    [InlineData("to the end.\nArticle", 1)]
    [InlineData("Is it? Yes!", 2)]
    [InlineData("第一条。第二条。", 2)]
    public void Sentences_end_where_a_reader_ends_them(string text, int expected) =>
        Assert.Equal(expected, Scan(text).Count(e => e.Kind == ScanEventKind.SentenceEnd));

    [Theory]
    [InlineData("a\nb", ScanEventKind.LineEnd)]
    [InlineData("a\r\nb", ScanEventKind.LineEnd)]
    [InlineData("a\n \nb", ScanEventKind.ParagraphEnd)]
    [InlineData("a — b", ScanEventKind.Dash)]
    [InlineData("a - b", ScanEventKind.Dash)]
    [InlineData("a -- b", ScanEventKind.Dash)]
    [InlineData("''a", ScanEventKind.Quote)]
    [InlineData("'a", ScanEventKind.SingleQuote)]
    [InlineData("“a", ScanEventKind.OpenQuote)]
    [InlineData("a”", ScanEventKind.CloseQuote)]
    internal void Marks_are_told_apart(string text, ScanEventKind expected) => Assert.Equal(expected, Assert.Single(Scan(text)).Kind);

    [Theory, InlineData("co-operate"), InlineData("Party's"), InlineData("Parties’ laws")]
    public void Marks_inside_words_are_no_events(string text) => Assert.DoesNotContain(Scan(text), e => e.Kind != ScanEventKind.SingleQuote);

    [Fact]
    public void Utf8_finds_the_same_events_in_order_without_overlap()
    {
        string[] tokens = ["in", " case", " of", "No", ".", " ", "\n", "\r\n", "\n\n", "第", "四", "статья ", "“", "”", "'", "''", "--", " - ", "(", ")", "é", "\u00A0", "😀", "3.5", "A", "?", ";"];
        for (int seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => tokens[random.Next(tokens.Length)]));
            List<ScanEvent> expected = Scan(text, words: true);
            var scanner = new ScalarScanner<byte>(Encoding.UTF8.GetBytes(text), Bytes, ScanKinds.All);
            int end = 0;
            foreach (ScanEvent e in expected)
            {
                Assert.True(e.Start >= end && e.End > e.Start && e.End <= text.Length, $"seed {seed}: {e} after {end}");
                end = e.End;
                Assert.True(scanner.Read(out ScanEvent found), $"seed {seed}: the bytes end early");
                ScanEvent moved = e with { Start = Encoding.UTF8.GetByteCount(text.AsSpan(0, e.Start)), End = Encoding.UTF8.GetByteCount(text.AsSpan(0, e.End)) };
                Assert.True(moved == found, $"seed {seed}: {moved} against {found} in {text}");
            }
            Assert.False(scanner.Read(out _), $"seed {seed}: the bytes go on");
        }
    }

    [Fact]
    public void Read_takes_any_bytes()
    {
        var random = new Random(7);
        var bytes = new byte[4096];
        for (int round = 0; round < 50; round++)
        {
            random.NextBytes(bytes);
            var scanner = new ScalarScanner<byte>(bytes, Bytes, ScanKinds.All);
            while (scanner.Read(out ScanEvent e)) Assert.True(e.End <= bytes.Length && e.Start < e.End);
        }
    }

    [Fact]
    public void Read_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("In case of war, “each Party” shall act. No. 5; ", 50));
        Count(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int events = Count(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(events > 200);
    }

    private static int Count(string text)
    {
        var scanner = new ScalarScanner<char>(text, Chars, ScanKinds.Marked);
        int count = 0;
        while (scanner.Read(out _)) count++;
        return count;
    }
}
