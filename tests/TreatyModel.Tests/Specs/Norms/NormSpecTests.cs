using System.Text;
using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Specs.Norms;

public class NormSpecTests
{
    /// <summary>As many passages as issue 5 asks for.</summary>
    private const int FewestPassages = 120;

    public static TheoryData<string> Names => [.. NormSpec.ReadAll().Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Passage_is_read_as_the_spec_says(string name)
    {
        NormSpec spec = NormSpec.ReadAll().Single(s => s.Name == name);
        var actual = new StringBuilder();
        foreach (ClauseView clause in ClauseReader.Clauses(spec.Passage)) Describe(clause, spec, actual);
        Assert.Equal(string.Join('\n', spec.Expected), actual.ToString().TrimEnd('\n'));
    }

    [Fact]
    public void Every_class_has_its_passages()
    {
        NormSpec[] specs = [.. NormSpec.ReadAll()];
        Assert.True(specs.Length >= FewestPassages, $"{specs.Length} passages");
        foreach (string name in Enum.GetNames<StatementClass>().Where(n => n != nameof(StatementClass.Unclassified)))
            Assert.Contains(specs, s => s.Expected.Contains(name));
    }

    private static void Describe(ClauseView clause, NormSpec spec, StringBuilder lines)
    {
        lines.Append(clause.Class).Append('\n');
        Add("modal", clause.Modal, spec, lines, always: false);
        Add("verb", clause.Verb, spec, lines, always: false);
        Add("bearer", clause.Bearer, spec, lines, always: true);
        Add("to", clause.Counterparty, spec, lines, always: true);
        foreach (ClausePartKind kind in Enum.GetValues<ClausePartKind>())
        {
            for (int i = 0; i < clause.PartCount; i++)
            {
                if (clause.Part(i).Kind == kind) Add(NameOf(kind), clause.Part(i).Span, spec, lines, always: true);
            }
        }
    }

    private static void Add(string label, TextSpan span, NormSpec spec, StringBuilder lines, bool always)
    {
        if (span.IsEmpty) return;
        string line = $"    {label}: {spec.Passage.Substring(span.Start, span.Length).ReplaceLineEndings(" ")}";
        if (always || spec.Expected.Contains(line)) lines.Append(line).Append('\n');
    }

    private static string NameOf(ClausePartKind kind) => kind switch
    {
        ClausePartKind.Trigger => "trigger",
        ClausePartKind.Exception => "exception",
        ClausePartKind.Qualifier => "limit",
        ClausePartKind.Temporal => "time",
        _ => "reference",
    };
}
