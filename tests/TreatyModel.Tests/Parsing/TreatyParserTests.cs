using System.Text;
using TreatyModel.Parsing;
using TreatyModel.Serialization;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

public class TreatyParserTests
{
    private static readonly string Sample = File.ReadAllText(Repository.PathTo("samples", "ReadTreaty", "texts", "treaty.txt"));

    private static Treaty Parse(string text) => TreatyParser.Default.Parse(text).Value;

    [Fact]
    public void Sample_has_title_parties_and_signature()
    {
        Treaty treaty = Parse(Sample);
        Assert.Equal(InstrumentKind.Treaty, treaty.Kind);
        Assert.Equal(["the Russian Federation", "the Democratic People's Republic of Korea"], treaty.Parties.Select(p => p.ToString()));
        LifecycleEvent signature = Assert.Single(treaty.Events);
        Assert.Equal((TreatyAction.Signature, FuzzyDate.OfDay(2024, 6, 19), "Pyongyang"), (signature.Action, signature.Date, signature.Place.Text));
    }

    [Fact]
    public void Sample_has_its_articles_with_number_and_heading()
    {
        Treaty treaty = Parse(Sample);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "10", "16", "22", "23"], treaty.Articles().Select(a => a.Number.Value));
        Assert.Equal("Consultation under threat", treaty.Provision("art 3")!.Heading.Text);
        Assert.Equal(["preamble(1)", "preamble(2)", "preamble(3)", "preamble formula"], treaty.Provision("preamble")!.Children.Select(c => c.Path.ToString()));
        Assert.Equal(ProvisionKind.Item, treaty.Provision("art 7(b)")!.Kind);
        Assert.Equal("art_7__point_b", treaty.Provision("art 7(b)")!.Path.EId);
    }

    [Fact]
    public void Assistance_has_bearer_trigger_and_both_limits()
    {
        Norm norm = Parse(Sample).Norms().Single(n => n.Path.ToString() == "art 4");
        Assert.Equal(Modality.Obligation, norm.Modality);
        Assert.Equal((RoleKind.OtherParty, "the other Party"), (norm.Bearer!.Kind, norm.Bearer.Words.Text));
        Assert.Equal(TriggerOperator.And, norm.Trigger!.Operator);
        Assert.Equal([TriggerLevel.Attack, TriggerLevel.StateOfWar], norm.Trigger.Parts.Select(p => p.Level));
        Assert.Equal(TemporalKind.Promptness, Assert.Single(norm.Temporal).Kind);
        Assert.Contains(norm.Qualifiers, q => q.Limits == (QualifierLimits.Charter | QualifierLimits.DomesticLaw));
        Assert.Contains(norm.Qualifiers, q => q.Kind == QualifierKind.Means);
    }

    [Fact]
    public void Items_of_a_list_take_bearer_and_force_from_its_opening()
    {
        Norm[] items = [.. Parse(Sample).Norms().Where(n => n.Path.ToString().StartsWith("art 7", StringComparison.Ordinal))];
        Assert.Equal(2, items.Length);
        Assert.All(items, i => Assert.Equal(("the Parties", "shall"), (i.Bearer!.Words.Text, i.Modal.Text)));
        Assert.Equal("unless the rules of the organization exclude it", Assert.Single(items[1].Exceptions).ToString());
    }

    [Theory]
    [InlineData("unless either Party gives notice six months before the expiry of the term", "6 months before EndOfTerm")]
    [InlineData("unless one of the Parties notifies the other, not less than one year prior to the end of the current period, that it does not wish so", "1 year before EndOfTerm")]
    [InlineData("unless the Parties agree otherwise", "")]
    public void The_notice_that_prevents_a_renewal_is_counted_from_the_end_of_the_term(string unless, string notice)
    {
        FinalProvisions final = Parse($"Treaty between Aland and Borland\nArticle 1\nThis Treaty shall remain in force for ten years. This Treaty shall be renewed automatically for successive periods of five years, {unless}.\n").FinalProvisions;
        Assert.Equal((RenewalKind.Automatic, new Period(5, PeriodUnit.Year)), (final.Renewal.Kind, final.Renewal.Period!.Value));
        Assert.Equal(notice, final.Renewal.Notice?.ToString() ?? "");
    }

    [Fact]
    public void Final_clauses_say_from_when_until_when_and_how_to_leave()
    {
        FinalProvisions final = Parse(Sample).FinalProvisions;
        Assert.Equal(EntryIntoForceRule.OnExchangeOfInstruments, final.EntryIntoForce.Rule);
        Assert.Equal(DurationKind.Indefinite, final.Duration.Kind);
        Assert.Equal(new Period(1, PeriodUnit.Year), final.Withdrawal.Notice);
        Assert.Equal(["ru", "ko"], final.Languages.Codes);
        Assert.Equal(SupersedingEffect.Terminates, Assert.Single(final.Supersedes).Effect);
        Assert.Equal(ReservationsKind.NotProvided, final.Reservations.Kind);
    }

    [Fact]
    public void Every_excerpt_is_the_slice_of_its_span()
    {
        AssertSlices(Sample, "sample");
        for (int seed = 0; seed < 200; seed++) AssertSlices(TokenSoup.Make(seed, 150), TokenSoup.Name(seed, ""));
    }

    [Fact]
    public void Every_excerpt_of_real_texts_is_the_slice_of_its_span()
    {
        foreach ((string name, string text) in Repository.GoldTexts("gold", "treaties")) AssertSlices(text, name);
    }

    private static void AssertSlices(string text, string name)
    {
        Treaty treaty = Parse(text);
        void Same(Excerpt words) => Assert.True(words.IsEmpty || text.Substring(words.Span.Start, words.Span.Length) == words.Text, $"{name}: {words}");
        foreach (Provision provision in treaty.AllProvisions())
        {
            Same(provision.Heading);
            Same(provision.Words);
            Assert.All(provision.Children, c => Assert.True(provision.Span.Contains(c.Span), $"{name}: {c} outside {provision}"));
        }
        foreach (Statement statement in treaty.Statements)
        {
            Same(statement.Words);
            Same(statement.Modal);
            Same(statement.Verb);
            Same(statement.Bearer?.Words ?? Excerpt.None);
            foreach (Excerpt part in statement.Exceptions.Concat(statement.Qualifiers.Select(q => q.Words)).Concat(statement.Temporal.Select(t => t.Words)).Concat(statement.References.Select(r => r.Words))) Same(part);
            foreach (Trigger trigger in statement.Trigger?.Clauses() ?? []) Same(trigger.Words);
        }
        Assert.Equal(treaty.AllProvisions().Count(), treaty.AllProvisions().Select(p => p.Path).Distinct().Count());
    }

    [Fact]
    public void Json_of_a_parsed_treaty_comes_back_equal()
    {
        Treaty treaty = Parse(Sample);
        Assert.Equal(treaty, TreatyJson.DeserializeTreaty(TreatyJson.Serialize(treaty)));
    }

    [Fact]
    public void Json_of_real_treaties_comes_back_equal()
    {
        foreach ((string name, string text) in Repository.GoldTexts("gold", "treaties").Take(30))
            Assert.True(Parse(text) is var treaty && treaty == TreatyJson.DeserializeTreaty(TreatyJson.Serialize(treaty)), name);
    }

    [Fact]
    public void Bytes_and_text_give_the_same_treaty() =>
        Assert.Equal(Parse(Sample), TreatyParser.Default.Parse(Encoding.UTF8.GetBytes(Sample)).Value);

    [Theory]
    [InlineData("", "TM0001")]
    [InlineData("\0\0\0", "TM0002")]
    [InlineData("The cat sat on the mat and slept in the sun all day. It was happy to be there.", "TM0101")]
    public void Treaty_Parse_throws_with_the_code_for_what_is_no_treaty(string text, string code)
    {
        var problem = Assert.Throws<TreatyFormatException>(() => Treaty.Parse(text));
        Assert.Contains(code, problem.Message, StringComparison.Ordinal);
        Assert.Contains(problem.Diagnostics, d => d.Code == code);
    }

    [Fact]
    public void Gaps_in_the_numbering_are_told_with_their_place()
    {
        ParseResult<Treaty> result = TreatyParser.Default.Parse("Article 1\nThe Parties shall meet.\n\nArticle 3\nThey shall talk.\n", "t.txt");
        Assert.Contains(result.Diagnostics, d => d.ToString(result.Source).StartsWith("t.txt(4,1): warning TM0103: \"Article 3\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_language_says_that_it_was_read_by_marks()
    {
        ParseResult<Treaty> result = TreatyParser.Default.Parse("Traité entre A et B\n\nArticle premier\nLes Parties se consultent sur les questions de la paix et de la sécurité dans la région.\n\nArticle 2\nLe présent traité entre en vigueur à la date de la signature.\n");
        Assert.Equal(("fr", 2), (result.Value.Language, result.Value.Articles().Count()));
        Assert.Contains(result.Diagnostics, d => d.Code == "TM0203");
        Assert.Equal([StatementClass.Unclassified, StatementClass.Constitutive], result.Value.Statements.Select(s => s.Class));
    }

    [Fact]
    public void Depth_is_limited_and_said_so()
    {
        var parser = new TreatyParser(TreatyParserOptions.Default with { MaxDepth = 2 });
        ParseResult<Treaty> result = parser.Parse("Article 1\n1. The Parties shall:\n(a) meet;\n(i) soon;\n(b) talk.\nArticle 2\nThey may go.\n");
        Assert.Contains(result.Diagnostics, d => d.Code == "TM0005");
        Assert.Equal(2, result.Value.Articles().Count());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("(")]
    [InlineData("shall ")]
    [InlineData("Article 1 ")]
    [InlineData("Article 1\n")]
    [InlineData("(a) ")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("if ")]
    [InlineData("\"a, ")]
    [InlineData("in\n")]
    [InlineData("a; ")]
    [InlineData("Article 1\nArticle 2\nArticle 3\nArticle 4\nThe Parties shall meet.\n\n")]
    public void Repeated_junk_is_read_to_its_end(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 100_000)) + "a";
        Assert.NotNull(TreatyParser.Default.Parse(text).Value);
        Assert.NotNull(ReportParser.Default.Parse(text).Value);
    }

    [Fact]
    public void A_list_of_a_hundred_thousand_items_is_read_to_its_end()
    {
        string text = "Article 1\nThe Parties shall:\n" + string.Concat(Enumerable.Repeat("– inform each other;\n", 100_000));
        Treaty treaty = Parse(text);
        Assert.Equal(100_000, Assert.Single(treaty.Articles()).Children.Length);
        Assert.Equal(100_000, treaty.Norms().Count());
    }
}
