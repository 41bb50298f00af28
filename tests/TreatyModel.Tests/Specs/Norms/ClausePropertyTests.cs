using System.Text.RegularExpressions;
using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Specs.Norms;

public partial class ClausePropertyTests
{
    private const int Seeds = 400;
    private const int LongestSoup = 60;

    [Fact]
    public void Statements_of_real_treaties_do_not_overlap_and_hold_their_parts()
    {
        foreach ((string name, string text) in Repository.GoldTexts("gold", "structure", "tota").Take(40)) Check(name, text);
    }

    [Fact]
    public void Statements_of_any_text_do_not_overlap_and_hold_their_parts()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            string text = TokenSoup.Make(seed, LongestSoup);
            Check(TokenSoup.Name(seed, text), text);
        }
    }

    [Fact]
    public void Statements_leave_out_no_sentence_of_real_treaties()
    {
        foreach ((string name, string text) in Repository.GoldTexts("gold", "structure", "tota").Take(40)) CheckSentences(name, text);
    }

    [Fact]
    public void Statements_leave_out_no_sentence_of_any_text()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            string text = TokenSoup.Make(seed, LongestSoup);
            CheckSentences(TokenSoup.Name(seed, text), text);
        }
    }

    /// <summary>What begins with a capital behind a full stop, goes on in small letters and ends in a full stop has a statement, be it an unclassified one.</summary>
    [GeneratedRegex(@"(?<=\p{Ll}\p{Ll}\. )\p{Lu}\p{Ll}+(?: \p{Ll}{2,}){4,}(?=\.(?:\s|\z))")]
    private static partial Regex PlainSentence { get; }

    private static void CheckSentences(string name, string text)
    {
        var covered = new bool[text.Length];
        foreach (ClauseView clause in ClauseReader.Clauses(text)) covered.AsSpan(clause.Span.Start, clause.Span.Length).Fill(true);
        foreach (Match sentence in PlainSentence.Matches(text))
            Assert.True(covered.AsSpan(sentence.Index, sentence.Length).Contains(true), $"{name}: {sentence.Value}");
    }

    /// <summary>In order, apart from each other, not empty. A part stands in its statement, or before it where the opening of a list or an earlier subject gave it.</summary>
    private static void Check(string name, string text)
    {
        int end = 0;
        foreach (ClauseView clause in ClauseReader.Clauses(text))
        {
            Assert.False(clause.Span.IsEmpty, name);
            Assert.True(clause.Span.Start >= end && clause.Span.End <= text.Length, $"{name}: {clause.Span} behind {end}");
            end = clause.Span.End;
            for (int i = 0; i < clause.PartCount; i++) Hold(name, clause.Span, clause.Part(i).Span);
            foreach (TextSpan span in (ReadOnlySpan<TextSpan>)[clause.Modal, clause.Verb, clause.Bearer, clause.Counterparty])
                if (!span.IsEmpty) Hold(name, clause.Span, span);
        }
    }

    private static void Hold(string name, TextSpan statement, TextSpan part) =>
        Assert.True(part.End <= statement.End && (part.Start >= statement.Start || part.End <= statement.Start), $"{name}: {part} in {statement}");
}
