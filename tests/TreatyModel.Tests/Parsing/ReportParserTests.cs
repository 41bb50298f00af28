using TreatyModel.Analysis;
using TreatyModel.Parsing;
using TreatyModel.Serialization;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

public class ReportParserTests
{
    private static NewsReport Sample(string name) =>
        ReportParser.Default.Parse(File.ReadAllText(Repository.PathTo("samples", "ReadTreaty", "texts", name))).Value;

    private static Claim Only(string text) => Assert.Single(ReportParser.Default.Parse(text).Value.Claims, c => !c.Cue.IsEmpty);

    [Theory]
    [InlineData("The minister said the pact was sound.", "the pact was sound", "The minister")]
    [InlineData("The minister said that the pact was sound.", "that the pact was sound", "The minister")]
    [InlineData("The pact was sound, the minister said.", "The pact was sound", "the minister")]
    [InlineData("“The pact is sound,” the minister said.", "“The pact is sound,”", "the minister")]
    [InlineData("“The pact is sound,” said Ada Byron, a lawyer in Oslo.", "“The pact is sound,”", "Ada Byron, a lawyer in Oslo")]
    [InlineData("According to the ministry, the pact is sound.", "the pact is sound", "the ministry")]
    [InlineData("The pact is sound, according to the ministry.", "The pact is sound", "the ministry")]
    [InlineData("The pact is sound, a diplomat told the Borland Post.", "The pact is sound", "a diplomat < the Borland Post")]
    [InlineData("The pact is sound, according to papers obtained by the Borland Post.", "The pact is sound", "papers < the Borland Post")]
    public void Claim_has_content_and_chain(string text, string content, string chain)
    {
        Claim claim = Only(text);
        Assert.Equal(content, claim.ContentText());
        Assert.Equal(chain, string.Join(" < ", claim.Attribution.Links.Select(l => l.Words.Text)));
    }

    [Fact]
    public void Content_around_the_source_has_two_stretches()
    {
        Claim claim = Only("“It is sound,” the minister said, “and it will last.”");
        Assert.Equal(["“It is sound,”", "“and it will last.”"], claim.Content.Select(c => c.Text));
        Assert.Equal(ClaimForm.Direct, claim.Form);
    }

    [Theory]
    [InlineData("The pact may be sound, the minister said.", Factuality.Possible)]
    [InlineData("The pact is likely to last, the minister said.", Factuality.Probable)]
    [InlineData("The pact is sound, the minister said.", Factuality.Certain)]
    public void Hedges_lower_factuality(string text, Factuality expected) => Assert.Equal(expected, Only(text).Factuality);

    [Fact]
    public void A_pronoun_is_resolved_to_the_last_person()
    {
        NewsReport report = ReportParser.Default.Parse("Charles Byron said the pact was sound. He said it would last.").Value;
        Assert.Equal(["Charles Byron", "Charles Byron"], report.Claims.Select(c => c.Attribution.Source()!.Name));
    }

    [Fact]
    public void What_was_not_said_is_negative() => Assert.Equal(Polarity.Negative, Only("The minister did not say that the pact was secret.").Polarity);

    [Theory]
    [InlineData("Two events took place. The hall was full both times.")]
    [InlineData("The treaty was signed in Oslo.")]
    public void A_report_without_attribution_has_only_its_own_voice(string text) =>
        Assert.All(ReportParser.Default.Parse(text).Value.Claims, c => Assert.Equal(ClaimClass.Narration, c.Class));

    [Fact]
    public void Another_language_says_that_its_claims_were_not_read()
    {
        ParseResult<NewsReport> result = ReportParser.Default.Parse("Le ministre a dit que le pacte est bon pour la paix et pour la sécurité de la région, dans un entretien avec la presse.");
        Assert.Contains(result.Diagnostics, d => d.Code == "TM0402");
        Assert.Empty(result.Value.Claims);
    }

    [Fact]
    public void Frame_of_the_sample_is_told_from_its_words()
    {
        NewsReport report = Sample("report-courier.txt");
        Assert.Equal("Putin and Kim seal pact with promise of mutual help", report.Headline.Text);
        Assert.Equal("PYONGYANG", report.Dateline.Text);
        Assert.Equal("The Sample Courier", report.Outlet.Text);
        ReportedEvent signed = report.Events.First(e => e.Kind == ReportedEventKind.Signed);
        Assert.Equal((FuzzyDate.OfDay(2024, 6, 19), EventStatus.Asserted), (signed.Date, signed.Status));
        Assert.Contains(report.Events, e => e.Kind == ReportedEventKind.Published && e.Status == EventStatus.Negated);
    }

    [Fact]
    public void Sample_reports_and_treaty_disagree_on_five_matters()
    {
        Treaty treaty = Treaty.Parse(File.ReadAllText(Repository.PathTo("samples", "ReadTreaty", "texts", "treaty.txt")));
        var contradictions = new TreatyArchive([treaty], [Sample("report-courier.txt"), Sample("report-herald.txt")]).Contradictions();
        Assert.Equal(Enum.GetValues<DisputedProperty>()[..5], contradictions.Select(c => c.Property));
        Contradiction signing = contradictions[0];
        Assert.Equal(["2024-06-19", "2024-06-19", "2024-06-20"], signing.Sides.Select(s => s.Value));
        Assert.Contains(contradictions.Single(c => c.Property == DisputedProperty.LimitsOfAssistance).Sides, s => s.Value == "no limit named");
        Assert.Contains(contradictions.Single(c => c.Property == DisputedProperty.Alliance).Sides, s => s.Value == "withheld" && s.Attribution.ToString() == "Putin");
    }

    [Fact]
    public void Reports_that_agree_have_no_contradiction()
    {
        NewsReport report = Sample("report-courier.txt");
        Assert.DoesNotContain(new TreatyArchive([], [report, report]).Contradictions(), c => c.Property != DisputedProperty.Alliance);
    }

    [Fact]
    public void Every_excerpt_is_the_slice_of_its_span()
    {
        for (int seed = 0; seed < 200; seed++) AssertSlices(TokenSoup.Make(seed, 150), TokenSoup.Name(seed, ""));
    }

    [Fact]
    public void Seeds_give_a_report_and_their_excerpts_are_slices()
    {
        foreach ((string name, string text) in Repository.GoldTexts("seeds"))
        {
            AssertSlices(text, name);
            NewsReport report = ReportParser.Default.Parse(text).Value;
            Assert.True(report.Claims.Length > 0, name);
            Assert.Equal(report, TreatyJson.DeserializeReport(TreatyJson.Serialize(report)));
        }
    }

    private static void AssertSlices(string text, string name)
    {
        NewsReport report = ReportParser.Default.Parse(text).Value;
        IEnumerable<Excerpt> all = report.Claims.SelectMany(c => c.Content.Append(c.Cue).Concat(c.Attribution.Links.Select(l => l.Words)))
            .Concat([report.Headline, report.Dateline, report.Outlet]).Concat(report.Quotations.Select(q => q.Words)).Concat(report.Events.Select(e => e.Words))
            .Concat(report.Dates.Select(d => d.Words)).Concat(report.Instruments.Select(i => i.Words)).Concat(report.NormClaims.Select(n => n.Words));
        foreach (Excerpt words in all)
            Assert.True(words.IsEmpty || text.Substring(words.Span.Start, words.Span.Length) == words.Text, $"{name}: {words}");
    }

    [Theory]
    [InlineData("Le pacte a été signé à Oslo\n\nLes deux pays ont signé le traité jeudi dans la capitale. Le ministre des affaires étrangères a déclaré que le pacte était solide et qu'il serait respecté. Selon les autorités, le texte n'a pas encore été publié.", "fr")]
    [InlineData("Договор подписан в Осло\n\nДве страны подписали договор в четверг в столице. Министр иностранных дел заявил, что договор будет соблюдаться. По словам официальных лиц, текст ещё не опубликован.", "ru")]
    public void Another_language_is_told_and_no_claim_is_made_up(string text, string language)
    {
        ParseResult<NewsReport> result = ReportParser.Default.Parse(text);
        Assert.Contains(result.Diagnostics, d => d.Code == "TM0402");
        Assert.Equal(language, result.Value.Language);
        Assert.Empty(result.Value.Claims);
        Assert.NotEmpty(result.Value.Segments);
    }

    [Theory]
    [InlineData("The pact was signed in Oslo. THE Ada Byron argued that the pact was sound.", "THE Ada")]
    [InlineData("The pact could answer a growing threat. from the northern league and its missiles.", "from")]
    public void What_a_machine_left_behind_is_told_with_its_place(string text, string words)
    {
        ParseResult<NewsReport> result = ReportParser.Default.Parse(text);
        TextSpan span = Assert.Single(result.Diagnostics, d => d.Code == "TM0403").Span;
        Assert.Equal(words, result.Source[span]);
    }

    [Theory]
    [InlineData("The pact was signed in Oslo. Ada Byron argued that the pact was sound.")]
    [InlineData("THE PACT WAS SIGNED IN OSLO. THE BYRON PLAN WON.")]
    [InlineData("He works for Borland Inc. in Oslo, he said.")]
    public void Ordinary_text_is_no_noise(string text) => Assert.DoesNotContain(ReportParser.Default.Parse(text).Diagnostics, d => d.Code == "TM0403");
}
