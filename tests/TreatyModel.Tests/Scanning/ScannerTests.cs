using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Tests.Scanning;

/// <summary>The two-stage scanner gives the events of the scalar scanner, which is the specification, on any input.</summary>
public class ScannerTests
{
    /// <summary>Set to 1 where wide vectors are switched off: see <see cref="VectorWidthTests"/>.</summary>
    public const string NarrowVariable = "TREATYMODEL_NARROW_VECTORS";

    private static readonly bool IsNarrow = Environment.GetEnvironmentVariable(NarrowVariable) == "1";

    private static readonly int Seeds = IsNarrow ? 25 : 400;

    private static readonly string Sample = File.ReadAllText(Repository.PathTo("samples", "ReadTreaty", "texts", "treaty.txt"));

    private static readonly (LexiconSection Section, ScanKinds Kinds)[] Readings =
    [
        (LexiconSection.Structure, ScanKinds.Structure),
        (LexiconSection.Clauses, ScanKinds.All),
        (LexiconSection.Clauses, ScanKinds.Marked),
        (LexiconSection.Reports, ScanKinds.All),
    ];

    private static void AssertSame(string text, string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        foreach ((LexiconSection section, ScanKinds kinds) in Readings)
        {
            AssertSame<char>(text, section.For<char>(), kinds, name);
            AssertSame<byte>(bytes, section.For<byte>(), kinds, name);
        }
    }

    private static void AssertSame<TUnit>(ReadOnlySpan<TUnit> text, LexiconTable<TUnit> table, ScanKinds kinds, string name)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var scalar = new ScalarScanner<TUnit>(text, table, kinds);
        var scanner = new Scanner<TUnit>(text, table, kinds);
        ScanEvent last = default;
        while (scalar.Read(out ScanEvent expected))
        {
            bool any = scanner.Read(out ScanEvent found);
            if (!any || found != expected) Assert.Fail($"{name}, {kinds}: {expected} expected, {(any ? found : "the end")} found, behind {last} in {Shown(text, last.End)}");
            last = found;
        }
        if (scanner.Read(out ScanEvent more)) Assert.Fail($"{name}, {kinds}: {more} behind the last event {last}");
    }

    private static string Shown<TUnit>(ReadOnlySpan<TUnit> text, int at) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var shown = new StringBuilder();
        for (int i = Math.Max(0, at - 40); i < Math.Min(text.Length, at + 40); i++) shown.Append((char)int.CreateTruncating(text[i]));
        return $"\"{shown}\" of {text.Length}";
    }

    [Fact]
    public void Events_are_the_same_on_a_treaty_and_all_that_it_ends_in()
    {
        for (int start = 0; start < Sample.Length; start += IsNarrow ? 37 : 3) AssertSame(Sample[start..Math.Min(Sample.Length, start + 2000)], $"from {start}");
        for (int length = 0; length < Sample.Length; length += IsNarrow ? 61 : 5) AssertSame(Sample[..length], $"prefix {length}");
    }

    [Fact]
    public void Events_are_the_same_on_token_soup()
    {
        for (int seed = 0; seed < Seeds; seed++) AssertSame(TokenSoup.Make(seed, 600), $"seed {seed}");
    }

    [Fact]
    public void Events_are_the_same_on_soup_of_the_lexicon_s_own_words()
    {
        string[] words = [.. new[] { "clauses", "structure", "reports" }
            .SelectMany(s => LexiconFile.ReadSection("en.lex", s)).SelectMany(e => e.Phrase.Split(' ')).Distinct()];
        string[] gaps = [" ", " ", " ", " ", "\n", " \n  ", "\n\n", ", ", ". ", "-", "'", "’", "\u00A0", "\r\n", "", "é", " 5 ", "x"];
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(900)).Select(_ => words[random.Next(words.Length)] + gaps[random.Next(gaps.Length)]));
            AssertSame(text, $"seed {seed}");
        }
    }

    [Fact]
    public void Events_are_the_same_on_soup_of_phrases()
    {
        string[] english = [.. new[] { "clauses", "structure", "reports" }.SelectMany(s => LexiconFile.ReadSection("en.lex", s)).Select(e => e.Phrase)];
        string[] others = [.. LexiconSection.Structure.Phrases.Select(e => e.Phrase)];
        string[] gaps = [" ", " ", " ", "\n", " é", "ó ", " ő ", " a ", " the ", " in ", ", ", ". ", "x", " or "];
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(500)).Select(_ =>
            {
                string[] phrases = random.Next(3) == 0 ? others : english;
                string phrase = phrases[random.Next(phrases.Length)];
                if (random.Next(9) == 0) phrase = phrase.ToUpperInvariant();
                if (random.Next(4) == 0) phrase = phrase[random.Next(phrase.Length)..];
                if (random.Next(4) == 0) phrase = phrase[..random.Next(phrase.Length)];
                if (random.Next(9) == 0) phrase = phrase.Replace(" ", "\n ", StringComparison.Ordinal);
                return phrase + gaps[random.Next(gaps.Length)];
            }));
            AssertSame(text, $"seed {seed}");
        }
    }

    [Fact]
    public void Events_are_the_same_on_random_bytes_and_chars()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(3000)];
            random.NextBytes(bytes);
            // Half of the texts have hardly anything beyond ASCII, so that the vectors have something to do.
            if (seed % 2 == 0) for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)(random.Next(40) == 0 ? bytes[i] : bytes[i] & 0x7F);
            AssertSame<byte>(bytes, LexiconSection.Clauses.For<byte>(), ScanKinds.All, $"seed {seed}");
            AssertSame(MemoryMarshal.Cast<byte, char>(bytes.AsSpan(0, bytes.Length & ~1)), LexiconSection.Clauses.For<char>(), ScanKinds.All, $"seed {seed}");
        }
    }

    [Fact]
    public void Events_are_the_same_on_long_runs_of_one_thing()
    {
        foreach (string unit in (string[])["a", " ", "\n", ".", "é", "第", "in ", "in accordance ", "the ", "shall ", "(", "-", "'", "\" ", ". a", "\r\n\r\n", "1 ", "x. ", "“", "in\n", "Article 1\n", "in accordance with ", "the other contracting "])
            AssertSame(string.Concat(Enumerable.Repeat(unit, 5000 / unit.Length)), $"repeated {unit.Trim()}");
    }

    [Fact]
    public void Events_are_the_same_on_real_texts_whole_and_damaged()
    {
        int number = 0;
        foreach ((string name, string text) in Repository.GoldTexts("gold", "treaties"))
        {
            if (IsNarrow && number++ % 8 > 0) continue;
            AssertSame(text, name);
            var random = new Random(name.Length);
            char[] damaged = text.ToCharArray();
            for (int i = 0; i < damaged.Length / 50; i++) damaged[random.Next(damaged.Length)] = " .\n,é“a'-\u00A0"[random.Next(10)];
            AssertSame(new string(damaged), $"{name}, damaged");
        }
    }

    [Fact]
    public void Vectors_are_as_wide_as_this_process_allows()
    {
        Assert.True(!IsNarrow || !UnitVectors<byte>.IsWide, "the runtime's switch did not take the wide vectors away");
    }

    [Fact]
    public void MoveTo_gives_the_events_from_a_place_on()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sample, 2)));
        var all = new List<ScanEvent>();
        var scanner = new Scanner<byte>(bytes, LexiconSection.Clauses.For<byte>(), ScanKinds.All);
        while (scanner.Read(out ScanEvent found)) all.Add(found);
        for (int i = 0; i < all.Count; i += 53)
        {
            // Backwards first, then forwards over some events.
            scanner.MoveTo(all[i].Start);
            Assert.True(scanner.Read(out ScanEvent again) && again == all[i], $"{all[i]} expected, {again} found");
            int ahead = Math.Min(all.Count - 1, i + 40);
            scanner.MoveTo(all[ahead].Start);
            Assert.True(scanner.Read(out again) && again == all[ahead], $"{all[ahead]} expected, {again} found");
        }
    }

    [Fact]
    public void Read_allocates_nothing()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sample);
        Count(bytes);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int events = Count(bytes);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(events > 100);
    }

    private static int Count(byte[] bytes)
    {
        var scanner = new Scanner<byte>(bytes, LexiconSection.Clauses.For<byte>(), ScanKinds.All);
        int count = 0;
        while (scanner.Read(out _)) count++;
        return count;
    }
}
