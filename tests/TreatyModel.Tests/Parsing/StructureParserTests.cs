using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing;
using TreatyModel.Parsing.Pages;
using TreatyModel.Parsing.Headings;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

/// <summary>What holds for the units of any text.</summary>
public class StructureParserTests
{
    private const int Seeds = 300;

    private static readonly string[] Tokens =
    [
        "Article 1", "ARTICLE II", "Article 3.1", "article 4", "Art. 5", "Artikel", " 1 0", "l7", "premier", "PART ONE", "CHAPTER 2", "Section C", "ANNEX", "ANNEX I", "PROTOCOL",
        "JOINT DECLARATION", "PREAMBLE", "Recalling ", "Have agreed as follows:", "IN WITNESS WHEREOF", "For the King:", "(Signed) A", "第一条", "第二章", "제1조", "المادة 1", "Sikodu 1", "1. sikodu",
        "\n", "\n\n", "\n", " ", ". ", ", ", "; ", ": ", "(a)", "(i)", "(h)", "1.", "1.1 The", "(2)", "– ", "- 4 -", "\n12\n", "1 For one", "FOR THE KING:", "Le Roi,", "Sont convenus de ce qui suit :", "II TRADE", "The Parties shall meet", "of ", "in ", "........ 3", "१", "፲፩", "אב", "\uD800", "é", "\u3000",
    ];

    private static string Soup(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(150)).Select(_ => Tokens[random.Next(Tokens.Length)] + (random.Next(3) == 0 ? "\n" : "")));
    }

    private static ImmutableArray<Provision> Parse(string text) =>
        StructureParser.Parse(PageText.Of(new SourceText(text)), TreatyParserOptions.Default, ImmutableArray.CreateBuilder<Diagnostic>());

    [Fact]
    public void Units_lie_in_each_other_in_the_order_of_the_text()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            string text = Soup(seed);
            AssertOrdered(Parse(text), new TextSpan(0, text.Length), TokenSoup.Name(seed, text));
        }
    }

    private static void AssertOrdered(ImmutableArray<Provision> units, TextSpan around, string name)
    {
        int end = around.Start;
        foreach (Provision unit in units)
        {
            Assert.True(unit.Span.Start >= end && unit.Span.End <= around.End, $"{name}: {unit} at {unit.Span} behind {end} in {around}");
            AssertOrdered(unit.Children, unit.Span, name);
            end = unit.Span.End;
        }
    }

    [Fact]
    public void Paths_and_ids_are_unique_and_can_be_read_back()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            string text = Soup(seed);
            List<Provision> units = [.. Parse(text).SelectMany(p => p.DescendantsAndSelf())];
            Assert.Equal(units.Count, units.Select(u => u.Path).Distinct().Count());
            Assert.Equal(units.Count, units.Select(u => u.Path.EId).Distinct(StringComparer.Ordinal).Count());
            Assert.All(units, u => Assert.True(ProvisionPath.TryParse(u.Path.ToString(), out ProvisionPath path) && path == u.Path, $"{u.Path} in {TokenSoup.Name(seed, text)}"));
        }
    }

    [Fact]
    public void Planned_headings_are_in_order_and_tokens_around_them_tile_the_text()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            string text = Soup(seed);
            HeadingCandidate[] plan = [.. HeadingPlan.Make(new SourceText(text), ImmutableArray.CreateBuilder<Diagnostic>())];
            int end = 0, planned = 0;
            var reader = new ProvisionReaderCore<char>(text, plan);
            while (reader.Read())
            {
                Assert.True(reader.Current.Span.Start == end && !reader.Current.Span.IsEmpty, TokenSoup.Name(seed, text));
                end = reader.Current.Span.End;
                if (planned < plan.Length && plan[planned].Start == reader.Current.Span.Start) planned++;
            }
            Assert.True(end == text.Length && planned == plan.Length, TokenSoup.Name(seed, text));
        }
    }

    [Theory]
    [InlineData("Article 1\nArticle 2\n")]
    [InlineData("Article 1 Article 3 ")]
    [InlineData("Article 1\n\nArticle 9\n\nx ")]
    [InlineData("第一条 ")]
    [InlineData("第")]
    [InlineData("1.\n")]
    [InlineData("Word 1\n\n")]
    [InlineData("Word one\n\n")]
    [InlineData("ANNEX\n")]
    [InlineData("PART I\n")]
    [InlineData("Article 1\nDone at A.\nDECLARATION\n")]
    [InlineData("Recalling,\n")]
    [InlineData("the Government of\n")]
    [InlineData("Article 1\nDone at A.\nFor the King:\n")]
    [InlineData("Article 1\n\nA. B.\n\n")]
    [InlineData("(a) and (b), (c) or ")]
    public void Repeated_lines_are_read_to_their_end(string unit) =>
        Parse("Have agreed as follows:\n" + string.Concat(Enumerable.Repeat(unit, 100_000)));

    [Fact]
    public void A_gap_is_filled_only_with_the_number_that_is_missing()
    {
        string[] numbers = [.. Parse("Article 1\nHelp is owed.\nArtilce 7\nIt is given.\nArticle 3\nIt ends.\n").Where(p => p.Kind == ProvisionKind.Article).Select(a => a.Number.Value)];
        Assert.Equal(["1", "3"], numbers);
    }
}
