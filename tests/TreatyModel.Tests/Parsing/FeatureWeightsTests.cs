using TreatyModel.Parsing.Reports;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

public class FeatureWeightsTests
{
    private static IEnumerable<string> Names(string file) => File.ReadLines(Repository.PathTo("src", "TreatyModel", "Parsing", "Reports", "Weights", file))
        .Where(l => !l.StartsWith('#')).Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)]);

    [Fact]
    public void Every_word_with_a_weight_is_a_word_of_the_lexicon()
    {
        LexiconTable<char> table = LexiconSection.Reports.For<char>();
        string[] strangers = [.. Names("cues.weights").Where(n => n.StartsWith("w=", StringComparison.Ordinal)).Select(n => n[2..].Replace('_', ' '))
            .Where(w => char.IsLetter(w[0])).Where(w => table.Match(w, 0, w.IndexOfAny([' ', '’', '\'']) is > 0 and var end ? end : w.Length, out _) == 0)];
        Assert.Empty(strangers);
    }

    [Fact]
    public void Weights_stay_small() => Assert.True(new DirectoryInfo(Repository.PathTo("src", "TreatyModel", "Parsing", "Reports", "Weights")).EnumerateFiles().Sum(f => f.Length) < 1_000_000);

    [Fact]
    public void The_features_of_a_claim_sum_up_to_its_weight()
    {
        var source = new SourceText("The minister said that the pact was sound.", "a text");
        ReportSentence sentence = Assert.Single(ReportSentences.Of(source, new TextSpan(0, source.Text.Length), isTitle: false));
        SentenceWords words = sentence.Words;
        List<FoundClaim> kept = new ClaimJudge(words) { KeepsNames = true }.Keep(new CueReader(words, keepsNames: true).Read());
        FeatureList features = Assert.Single(kept).Features!;
        Assert.Equal(features.Names!.Sum(n => FeatureWeights.Cues.Of(n)), features.Sum);
    }
}
