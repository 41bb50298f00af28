using TreatyModel.Analysis;
using TreatyModel.Parsing;

namespace TreatyModel.Tests.Analysis;

public class TreatyArchiveReportTests
{
    private static NewsReport Read(string text) => ReportParser.Default.Parse(text).Value;

    private static TreatyArchive Archive(params string[] texts) => new([], [.. texts.Select(Read)]);

    [Fact]
    public void One_statement_in_two_translations_is_one_cluster()
    {
        TreatyArchive archive = Archive("Ada Byron said Borland does not exclude the possibility that cooperation with Freedonia in technology will be developed.",
            "Byron said the development of technical cooperation between Borland and Freedonia was not excluded.");
        Assert.Equal("Ada Byron", Assert.Single(archive.SameStatements()).Speaker);
    }

    [Fact]
    public void Spellings_of_a_name_are_one_speaker()
    {
        Speaker speaker = Assert.Single(Archive("Vladmir Babbage said the pact was sound.", "Vladimir Babbage said the pact was sound.").Speakers());
        Assert.Equal(["Vladimir Babbage", "Vladmir Babbage"], speaker.Spellings);
    }

    [Fact]
    public void A_day_without_a_year_takes_the_year_of_the_other_side()
    {
        Contradiction signing = Assert.Single(Archive("Borland and Freedonia signed the treaty on 19 June 2024.", "Borland and Freedonia signed the treaty on Thursday, June 20.").Contradictions());
        Assert.Equal(["2024-06-19", "2024-06-20"], signing.Sides.Select(s => s.Value));
    }

    [Theory]
    [InlineData("The text of the treaty has not been released.", "State media published the text of the treaty.", DisputedProperty.Publication, ContradictionKind.TemporalUpdate)]
    [InlineData("The old treaty was scrapped.", "The old treaty was replaced.", DisputedProperty.EndOfEarlierTreaty, ContradictionKind.Value)]
    [InlineData("Officials accuse Borland of supplying weapons.", "Borland may supply weapons.", DisputedProperty.Supplies, ContradictionKind.Value)]
    [InlineData("Analysts said the pact revives an old promise.", "Other analysts were cautious about the pact.", DisputedProperty.Continuity, ContradictionKind.Characterisation)]
    public void Disagreement_has_property_and_kind(string first, string second, DisputedProperty property, ContradictionKind kind)
    {
        Contradiction found = Assert.Single(Archive(first, second).Contradictions(), c => c.Property == property);
        Assert.Equal((kind, 2), (found.Kind, found.Sides.Length));
    }

    [Fact]
    public void A_mention_is_resolved_by_its_year_or_stays_open()
    {
        NewsReport report = Read("The treaty replaced the 1961 treaty.");
        Assert.Null(Archive("The treaty replaced the 1961 treaty.").Resolve(report.Instruments[1]));
        Assert.Throws<ArgumentNullException>(() => Archive().Resolve(null!));
    }
}
