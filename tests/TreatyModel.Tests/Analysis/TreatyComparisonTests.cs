using TreatyModel.Analysis;
using TreatyModel.Text;

namespace TreatyModel.Tests.Analysis;

public class TreatyComparisonTests
{
    private static readonly Treaty Older = Treaty.Parse("""
        Treaty of Mutual Help between Aland and Borland
        Article 1
        Should either Party suffer an armed attack by any State and thus find itself in a state of war, the other Party shall immediately give it military and other assistance with all means at its disposal.
        Article 2
        Each Party undertakes not to join any alliance directed against the other Party.
        """);

    private static readonly Treaty Newer = Treaty.Parse("""
        Treaty of Partnership between Aland and Borland
        Article 1
        The Parties shall consult together on all questions that concern both of them.
        Article 4
        If one of the Parties suffers an armed attack by any State and thus finds itself in a state of war, the other Party shall without delay give it military and other assistance with all means at its disposal, in accordance with Article 51 of the Charter of the United Nations and with its laws.
        """);

    private static FieldDifference Field(NormComparison norms, NormField field) => Assert.Single(norms.Fields, f => f.Field == field);

    [Fact]
    public void Compare_gives_the_fields_that_changed_and_those_that_did_not()
    {
        ClauseComparison clauses = TreatyComparison.Compare(Older, ProvisionPath.Parse("art 1"), Newer, ProvisionPath.Parse("art 4"));
        NormComparison norms = Assert.Single(clauses.Norms);
        Assert.Equal((ChangeKind.Added, "Charter, DomesticLaw"), (Field(norms, NormField.Limits).Kind, Field(norms, NormField.Limits).Right));
        Assert.Contains(Field(norms, NormField.Limits).RightEvidence, e => e.Text.Contains("Article 51", StringComparison.Ordinal));
        Assert.Equal((ChangeKind.Same, "Attack and StateOfWar"), (Field(norms, NormField.Trigger).Kind, Field(norms, NormField.Trigger).Left));
        Assert.Equal(ChangeKind.Same, Field(norms, NormField.Promptness).Kind);
        Assert.Equal(("A5", "A4", -1), (Field(norms, NormField.Strength).Left, Field(norms, NormField.Strength).Right, norms.StrengthChange));
        Assert.DoesNotContain(norms.Differences(), d => d.Kind == ChangeKind.Same);
    }

    [Fact]
    public void Norms_that_only_one_side_has_stand_alone()
    {
        ClauseComparison clauses = TreatyComparison.Compare(Older, ProvisionPath.Parse("art 2"), Newer, ProvisionPath.Parse("art 4"));
        Assert.Equal(2, clauses.Norms.Length);
        Assert.Contains(clauses.Norms, n => n.Left is not null && n.Right is null);
        Assert.Contains(clauses.Norms, n => n.Left is null && n.Right is not null);
        Assert.All(clauses.Norms, n => Assert.Equal(0, n.StrengthChange));
    }

    [Fact]
    public void A_norm_does_not_differ_from_itself()
    {
        Norm norm = Older.Norms().First();
        NormComparison same = TreatyComparison.Compare(norm, norm);
        Assert.Empty(same.Differences());
        Assert.Equal(1, same.Text.Similarity);
        Assert.Equal("(no difference)", same.ToString());
        Assert.Equal(TreatyComparison.Compare(norm, norm), same);
    }

    [Fact]
    public void Words_are_compared_whatever_the_line_breaks()
    {
        TextDifference text = Of("The Parties shall\n consult  together.", "The Parties shall confer together, soon.").Text;
        Assert.Equal("The Parties shall [-consult-]{+confer+} together {+, soon+} .", text.ToString());
    }

    [Theory]
    [InlineData("쌍방은 지체없이 협의한다.", "쌍방은 협의한다.", "지체없이")]
    [InlineData("缔约双方应立即协商", "缔约双方应协商", "立即")]
    [InlineData("Стороны незамедлительно консультируются", "Стороны консультируются", "незамедлительно")]
    public void Words_of_other_scripts_are_words(string left, string right, string removed) =>
        Assert.Contains(Of(left, right).Text.Changes, c => c.Kind == ChangeKind.Removed && c.Left.Text == removed);

    [Fact]
    public void The_sides_of_a_difference_are_the_two_texts_with_their_places()
    {
        var random = new Random(4711);
        for (int round = 0; round < 300; round++)
        {
            (string left, string right) = (Soup(random), Soup(random));
            TextDifference text = Of(left, right).Text;
            foreach (TextChange change in text.Changes)
            {
                Assert.Equal(change.Left.Text, left.Substring(change.Left.Span.Start, change.Left.Span.Length));
                Assert.Equal(change.Right.Text, right.Substring(change.Right.Span.Start, change.Right.Span.Length));
                Assert.Equal(change.Kind == ChangeKind.Same, Bare(change.Left.Text) == Bare(change.Right.Text));
            }
            Assert.Equal(Bare(left), Bare(string.Concat(text.Changes.Select(c => c.Left.Text))));
            Assert.Equal(Bare(right), Bare(string.Concat(text.Changes.Select(c => c.Right.Text))));
        }
    }

    [Fact]
    public void Long_texts_without_a_common_order_are_compared_to_their_end()
    {
        // Word by word against word this would be 3,600,000,000 steps: the test would not come back.
        string left = string.Join(' ', Enumerable.Range(0, 60_000).Select(i => $"w{i % 700}"));
        string right = string.Join(' ', Enumerable.Range(0, 60_000).Select(i => $"w{i * 31 % 701}"));
        Assert.InRange(Of(left, right).Text.Similarity, 0, 1);
    }

    [Fact]
    public void Compare_rejects_what_is_not_there()
    {
        Assert.Throws<ArgumentException>(() => TreatyComparison.Compare(Older, ProvisionPath.Parse("art 9"), Newer, ProvisionPath.Parse("art 1")));
        Assert.Throws<ArgumentNullException>(() => TreatyComparison.Compare(null!, Older.Norms().First()));
    }

    private static ClauseComparison Of(string left, string right) => TreatyComparison.Compare(Clause(left), Clause(right));

    private static Provision Clause(string words) => new() { Kind = ProvisionKind.Article, Words = new Excerpt(words, new TextSpan(0, words.Length)) };

    private static string Soup(Random random) => string.Join(random.Next(5) == 0 ? "\n" : " ", Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(12) switch
    {
        0 => "shall", 1 => "Party", 2 => "the", 3 => ",", 4 => "co-operate", 5 => "협의", 6 => "条約", 7 => "the.", 8 => "(a)", _ => $"w{random.Next(9)}",
    }));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
