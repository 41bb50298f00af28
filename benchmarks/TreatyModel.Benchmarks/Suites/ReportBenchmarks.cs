using BenchmarkDotNet.Attributes;
using TreatyModel.Parsing;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>Reading reports: ordinary sentences, and what was made to hurt, repeated to the same length.</summary>
public class ReportBenchmarks
{
    /// <summary>The length of every text.</summary>
    public const int Length = 100_000;

    private string text = "";

    /// <summary>What is repeated; the first is ordinary.</summary>
    public static IEnumerable<string> Units =>
    [
        "The minister told the Oslo Post that Borland, which signed the treaty in May, could send thousands of shells if it is attacked. ",
        "told X in an interview with Y ", "he said that ", ", a lawyer, who said ", "does not say ", "the treaty obliges them to ", "signed a treaty in ", "according to ", "“‘a ",
    ];

    /// <summary>What the text is made of.</summary>
    [ParamsSource(nameof(Units))]
    public string Unit { get; set; } = "";

    /// <summary>Repeats the unit.</summary>
    [GlobalSetup]
    public void Repeat() => text = string.Concat(Enumerable.Repeat(Unit, Length / Unit.Length + 1))[..Length];

    /// <summary>Reads the whole text.</summary>
    [Benchmark]
    public int Parse() => ReportParser.Default.Parse(text).Value.Claims.Length;
}
