namespace TreatyModel.Parsing.Reports;

/// <summary>What speaks for or against a reading, each with the weight that counting gave it, summed up.</summary>
internal sealed class FeatureList(FeatureWeights weights)
{
    /// <summary>The features by name, for whoever counts; null when only the sum matters.</summary>
    public List<string>? Names { get; init; }

    /// <summary>The sum of the weights.</summary>
    public int Sum { get; private set; }

    public void Add(string kind, ReadOnlySpan<char> value)
    {
        Span<char> name = stackalloc char[FeatureWeights.LongestName];
        if (kind.Length + 1 + value.Length > name.Length) value = value[..(name.Length - kind.Length - 1)];
        kind.CopyTo(name);
        name[kind.Length] = '=';
        int length = value.ToLowerInvariant(name[(kind.Length + 1)..]) + kind.Length + 1;
        for (int i = kind.Length + 1; i < length; i++)
            if (name[i] is ' ' or '\t') name[i] = '_';
        Sum += weights.Of(name[..length]);
        Names?.Add(name[..length].ToString());
    }

    public void Add(string kind, int value)
    {
        Span<char> digits = stackalloc char[11];
        value.TryFormat(digits, out int length, default, System.Globalization.CultureInfo.InvariantCulture);
        Add(kind, digits[..length]);
    }
}
