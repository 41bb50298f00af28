using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Norms;

public class ListTests
{
    private static Statement[] Read(string article) =>
        [.. Treaty.Parse($"Treaty of Wells\nArticle 1\n{article}\nArticle 2\nThis Treaty shall enter into force on 1 May 2031.").Statements.Where(s => s.Path.ToString().StartsWith("art 1", StringComparison.Ordinal))];

    [Fact]
    public void Closing_words_belong_to_every_item()
    {
        Statement[] items = Read("1. The Parties shall:\n(a) inform each other;\n(b) exchange data; and\n(c) repair the wells,\nin accordance with their respective laws.\n2. The Parties shall meet.");
        Assert.Equal(4, items.Length);
        Assert.All(items[..3], s => Assert.Equal("in accordance with their respective laws", Assert.Single(s.Qualifiers).ToString()));
        Assert.Equal("repair the wells", items[2].Words.ToString());
        Assert.Empty(items[3].Qualifiers);
        Assert.Null(items[3].List);
    }

    [Fact]
    public void Closing_words_with_a_verb_are_no_limit_of_the_items()
    {
        Statement[] items = Read("1. The Parties shall:\n(a) inform each other;\n(b) when the river rises,\nthe ferry shall wait at the pier.\n2. The Parties shall meet.");
        Assert.All(items, s => Assert.Empty(s.Qualifiers));
        Assert.Contains(items, s => s.Verb.ToString() == "wait");
    }

    [Fact]
    public void Words_within_the_last_item_are_its_own()
    {
        Statement[] items = Read("1. The Parties shall:\n(a) inform each other; and\n(b) repair the wells in accordance with their respective laws.\n2. The Parties shall meet.");
        Assert.Empty(items[0].Qualifiers);
        Assert.Single(items[1].Qualifiers);
    }

    [Theory]
    [InlineData("and", ListJoin.And)]
    [InlineData("or", ListJoin.Or)]
    public void The_word_before_the_last_item_joins_the_list(string word, ListJoin join)
    {
        Statement[] items = Read($"The Parties shall:\n(a) mend the road;\n(b) mend the bridge; {word}\n(c) hire a ferry.");
        Assert.All(items, s => Assert.Equal((join, 3), (s.List!.Join, s.List.Count)));
        Assert.Equal([1, 2, 3], items.Select(s => s.List!.Number));
        Assert.Equal("The Parties shall", items[0].List!.Opening.ToString().TrimEnd(':'));
    }

    [Theory]
    [InlineData("and", TriggerOperator.And)]
    [InlineData("or", TriggerOperator.Or)]
    public void The_word_before_the_last_condition_joins_the_triggers(string word, TriggerOperator join)
    {
        Trigger trigger = Assert.Single(Read($"A Party may refuse aid if: (a) the request is late; {word} (b) the goods are lost.")).Trigger!;
        Assert.Equal((join, 2), (trigger.Operator, trigger.Parts.Length));
    }

    [Fact]
    public void Triggers_from_two_places_have_to_come_together()
    {
        Trigger trigger = Assert.Single(Read("If the river floods, the Parties shall meet at the request of either Party.")).Trigger!;
        Assert.Equal((TriggerOperator.And, 2), (trigger.Operator, trigger.Parts.Length));
    }

    [Fact]
    public void A_list_may_follow_without_a_colon()
    {
        Statement[] items = Read("The Parties shall\n(a) mend the road; and\n(b) refrain from closing it.");
        Assert.Equal([StatementClass.Obligation, StatementClass.Prohibition], items.Select(s => s.Class));
        Assert.All(items, s => Assert.Equal("The Parties", s.Bearer!.ToString()));
    }

    [Fact]
    public void Reader_gives_closing_words_of_a_text_without_provisions()
    {
        int closing = 0;
        foreach (ClauseView clause in ClauseReader.Clauses("The Parties shall:\n(a) mend the road;\n(b) mend the bridge;\nwithin one year."))
        {
            if (!clause.IsClosing) continue;
            closing++;
            Assert.Equal((ClausePartKind.Temporal, 1), (clause.Part(0).Kind, clause.PartCount));
        }
        Assert.Equal(1, closing);
    }
}
