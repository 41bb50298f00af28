using System.Text;
using TreatyModel.Benchmarks.Contenders;
using TreatyModel.Benchmarks.Corpora;

namespace TreatyModel.Benchmarks.Gates;

/// <summary>What the scanner does on text that was made to hurt, and on text of any length.</summary>
internal static class Extremes
{
    private const int AdversarialLength = 1 << 20;

    /// <summary>Repeated: what makes the most candidates, look-backs, marks and units beyond ASCII.</summary>
    private static readonly string[] Adversaries =
    [
        "a ", ". ", "\n", "shall ", "in the event ", "accordance with in ", "the the ", "(", "\"", "'", "-", "é", "第", "“", "a.b.c.", "in\n", "provided that\n\n", "1. ", "art. ", "x’y ", "no. ", "Article 1\n",
    ];

    public static Row WorstAgainstProse(Corpus corpus, int rounds)
    {
        byte[] prose = Join(corpus, AdversarialLength);
        var plain = new Contender("prose", () => Scanners.Count<byte>(prose));
        Contender[] hostile = [.. Adversaries.Select(a => (Name: a, Text: Repeat(a))).Select(a => new Contender(a.Name, () => Scanners.Count<byte>(a.Text)))];
        Contender.Race([plain, .. hostile], Math.Max(3, rounds / 2));
        Contender worst = hostile.MaxBy(h => h.Best)!;
        return new Row($"worst adversarial input against prose ({worst.Name.ReplaceLineEndings("\\n")} repeated)", plain.Best / worst.Best, 1 / 12d, 1 / 5d);
    }

    /// <summary>How time grows with length, as an exponent: 1 is linear.</summary>
    public static Row Growth(Corpus corpus, TextWriter output)
    {
        double[] seconds = [.. new[] { 1e3, 1e4, 1e5, 1e6, 1e7, 1e8 }.Select(length => Time(corpus, (int)length))];
        output.WriteLine("     1 KB to 100 MB, ns a byte: " + string.Join(", ", seconds.Select((s, i) => FormattableString.Invariant($"{s / Math.Pow(10, 3 + i) * 1e9:0.00}"))));
        return new Row("growth from 1 MB to 100 MB, exponent of the length", Math.Log10(seconds[5] / seconds[3]) / 2, 1.05, 1, LessIsBetter: true);
    }

    private static double Time(Corpus corpus, int length)
    {
        byte[] text = Join(corpus, length);
        int repeats = Math.Max(1, 2_000_000 / length);
        var contender = new Contender("", () =>
        {
            int count = 0;
            for (int i = 0; i < repeats; i++) count = Scanners.Count<byte>(text);
            return count;
        });
        Contender.Race([contender], 5);
        return contender.Best / repeats;
    }

    private static byte[] Repeat(string unit)
    {
        byte[] one = Encoding.UTF8.GetBytes(unit);
        var text = new byte[AdversarialLength];
        for (int i = 0; i < text.Length; i++) text[i] = one[i % one.Length];
        return text;
    }

    /// <summary>The first so many bytes of the corpus, from the start again where it is shorter.</summary>
    private static byte[] Join(Corpus corpus, int length)
    {
        var text = new byte[length];
        int done = 0;
        for (int i = 0; done < length; i++)
        {
            ReadOnlySpan<byte> next = corpus.Bytes[i % corpus.Bytes.Length];
            next = next[..Math.Min(next.Length, length - done)];
            next.CopyTo(text.AsSpan(done));
            done += next.Length;
        }
        return text;
    }
}
