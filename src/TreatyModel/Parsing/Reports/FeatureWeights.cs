using System.Globalization;

namespace TreatyModel.Parsing.Reports;

/// <summary>Weights of features, in thousandths of a natural logarithm of odds: how much each speaks for a reading.</summary>
/// <remarks>
/// Counted on annotated news articles; the words in them are words of the lexicon and small words. What has no weight says nothing.
/// Cues: is this word a report of somebody's words or thoughts? Ends: does what is said end at this mark?
/// </remarks>
internal sealed class FeatureWeights
{
    public const int LongestName = 64;

    private readonly Dictionary<string, short> weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, short>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private FeatureWeights(string file)
    {
        lookup = weights.GetAlternateLookup<ReadOnlySpan<char>>();
        using Stream stream = typeof(FeatureWeights).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"the weights {file} are not embedded in the library");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            if (blank > 0 && line[0] != '#') weights[line[..blank]] = short.Parse(line.AsSpan(blank + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }
    }

    public static FeatureWeights Cues => Lazies.Cues.Value;

    public static FeatureWeights Ends => Lazies.Ends.Value;

    public int Of(ReadOnlySpan<char> name) => lookup.TryGetValue(name, out short weight) ? weight : 0;

    private static class Lazies
    {
        public static readonly Lazy<FeatureWeights> Cues = new(() => new FeatureWeights("cues.weights"));
        public static readonly Lazy<FeatureWeights> Ends = new(() => new FeatureWeights("ends.weights"));
    }
}
