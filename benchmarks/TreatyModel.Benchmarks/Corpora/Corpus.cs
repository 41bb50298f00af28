using System.Text;

namespace TreatyModel.Benchmarks.Corpora;

/// <summary>Counts something in a text.</summary>
internal delegate int Counter<TUnit>(ReadOnlySpan<TUnit> text);

/// <summary>The texts that everything is measured on, in both encodings.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Bytes">The same as UTF-8.</param>
internal sealed record Corpus(string Name, string[] Texts, byte[][] Bytes)
{
    /// <summary>How many bytes of UTF-8 it has: what speeds are given by, in either encoding.</summary>
    public long Length { get; } = Bytes.Sum(b => (long)b.Length);

    public static bool CanLoad(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.txt").Any();

    public static Corpus LoadOrGenerate(string? folder)
    {
        if (folder is null) return Of("generated", [.. GeneratedTreaties.Make()]);
        return Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);
    }

    /// <summary>Counts over all texts in UTF-8, without allocating.</summary>
    public int CountBytes(Counter<byte> count)
    {
        int all = 0;
        foreach (byte[] text in Bytes) all += count(text);
        return all;
    }

    /// <summary>Counts over all texts in UTF-16, without allocating.</summary>
    public int CountChars(Counter<char> count)
    {
        int all = 0;
        foreach (string text in Texts) all += count(text);
        return all;
    }

    public static Corpus Of(string name, string[] texts) => new(name, texts, [.. texts.Select(Encoding.UTF8.GetBytes)]);
}
