using System.Text;
using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

/// <summary>What holds for the pull readers on any text.</summary>
public class ReaderContractTests
{
    private const int Seeds = 300;

    private static readonly string Sample = File.ReadAllText(Repository.PathTo("samples", "ReadTreaty", "texts", "treaty.txt"));

    private static List<ProvisionToken> Tokens(string text)
    {
        var tokens = new List<ProvisionToken>();
        var reader = new ProvisionReader(text);
        while (reader.Read()) tokens.Add(reader.Current);
        return tokens;
    }

    private static void AssertTiles(string text, string name)
    {
        int end = 0;
        foreach (ProvisionToken token in Tokens(text))
        {
            Assert.True(token.Span.Start == end && !token.Span.IsEmpty, $"{name}: {token} behind {end}");
            Assert.True(token.ContentSpan.IsEmpty || token.Span.Contains(token.ContentSpan), $"{name}: {token}");
            end = token.Span.End;
        }
        Assert.True(end == text.Length, $"{name}: {end} of {text.Length}");
    }

    [Fact]
    public void Provision_tokens_tile_any_text()
    {
        AssertTiles(Sample, "sample");
        for (int seed = 0; seed < Seeds; seed++) AssertTiles(TokenSoup.Make(seed, 120), TokenSoup.Name(seed, ""));
    }

    [Fact]
    public void Provision_tokens_tile_every_prefix()
    {
        for (int length = 0; length < Sample.Length; length += 7) AssertTiles(Sample[..length], $"prefix {length}");
    }

    [Fact]
    public void Provision_tokens_tile_real_texts()
    {
        foreach ((string name, string text) in Repository.GoldTexts("gold", "treaties")) AssertTiles(text, name);
    }

    [Fact]
    public void Utf8_provision_reader_agrees_with_the_char_reader()
    {
        AssertProvisionsAgree(Sample, "sample");
        for (int seed = 0; seed < Seeds; seed++) AssertProvisionsAgree(Encoded(TokenSoup.Make(seed, 120)), TokenSoup.Name(seed, ""));
    }

    [Fact]
    public void Utf8_readers_agree_on_real_texts()
    {
        foreach ((string name, string text) in Repository.GoldTexts("gold", "treaties"))
        {
            AssertProvisionsAgree(text, name);
            AssertClausesAgree(text, name);
        }
    }

    [Fact]
    public void Utf8_clause_reader_agrees_with_the_char_reader()
    {
        AssertClausesAgree(Sample, "sample");
        for (int seed = 0; seed < Seeds; seed++) AssertClausesAgree(Encoded(TokenSoup.Make(seed, 120)), TokenSoup.Name(seed, ""));
    }

    /// <summary>Lone surrogates have no UTF-8 form: as U+FFFD both readers see the same text.</summary>
    private static string Encoded(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The same place in the bytes.</summary>
    private static Func<TextSpan, TextSpan> ToBytes(string text)
    {
        var offsets = new int[text.Length + 1];
        for (int i = 0, at = 0; i <= text.Length; i++)
        {
            offsets[i] = at;
            if (i == text.Length) break;
            at += char.IsHighSurrogate(text[i]) ? 0 : char.IsLowSurrogate(text[i]) ? 4 : Encoding.UTF8.GetByteCount(text.AsSpan(i, 1));
        }
        return span => span.IsEmpty ? default : TextSpan.FromBounds(offsets[span.Start], offsets[span.End]);
    }

    private static void AssertProvisionsAgree(string text, string name)
    {
        Func<TextSpan, TextSpan> toBytes = ToBytes(text);
        var reader = new Utf8ProvisionReader(Encoding.UTF8.GetBytes(text));
        foreach (ProvisionToken token in Tokens(text))
        {
            Assert.True(reader.Read(), $"{name}: the bytes end before {token}");
            ProvisionToken moved = token with { Span = toBytes(token.Span), ContentSpan = toBytes(token.ContentSpan) };
            Assert.True(moved == reader.Current with { ContentSpan = reader.Current.ContentSpan.IsEmpty ? default : reader.Current.ContentSpan }, $"{name}: {moved} against {reader.Current}");
        }
        Assert.False(reader.Read(), $"{name}: the bytes go on");
    }

    private static void AssertClausesAgree(string text, string name)
    {
        Func<TextSpan, TextSpan> toBytes = ToBytes(text);
        var bytes = new Utf8ClauseReader(Encoding.UTF8.GetBytes(text));
        foreach (ClauseView clause in ClauseReader.Clauses(text))
        {
            Assert.True(bytes.MoveNext(), $"{name}: the bytes end before {clause.Span}");
            Utf8ClauseView other = bytes.Current;
            Assert.True(toBytes(clause.Span) == other.Span && clause.Class == other.Class && toBytes(clause.Modal) == other.Modal && toBytes(clause.Verb) == other.Verb
                && toBytes(clause.Bearer) == other.Bearer && clause.BearerKind == other.BearerKind && toBytes(clause.Counterparty) == other.Counterparty && clause.PartCount == other.PartCount,
                $"{name}: {clause.Class} {toBytes(clause.Span)} against {other.Class} {other.Span}");
            for (int i = 0; i < clause.PartCount; i++)
                Assert.True(clause.Part(i) with { Span = toBytes(clause.Part(i).Span) } == other.Part(i), $"{name}: {clause.Part(i)} against {other.Part(i)}");
        }
        Assert.False(bytes.MoveNext(), $"{name}: the bytes go on");
    }

    [Fact]
    public void Clause_parts_lie_in_the_text_and_statements_in_order()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            string text = TokenSoup.Make(seed, 150);
            int end = 0;
            foreach (ClauseView clause in ClauseReader.Clauses(text))
            {
                Assert.True(clause.Span.Start >= end && !clause.Span.IsEmpty && clause.Span.End <= text.Length, TokenSoup.Name(seed, text));
                end = clause.Span.End;
                for (int i = 0; i < clause.PartCount; i++) Assert.True(clause.Part(i).Span.End <= text.Length, TokenSoup.Name(seed, text));
            }
        }
    }

    [Fact]
    public void Readers_allocate_nothing()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Sample);
        ReadAll(Sample, utf8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int read = ReadAll(Sample, utf8);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(read > 100);
    }

    private static int ReadAll(string text, byte[] utf8)
    {
        int count = 0;
        var provisions = new ProvisionReader(text);
        while (provisions.Read()) count++;
        var provisions8 = new Utf8ProvisionReader(utf8);
        while (provisions8.Read()) count++;
        foreach (ClauseView clause in ClauseReader.Clauses(text)) count += clause.PartCount;
        foreach (Utf8ClauseView clause in Utf8ClauseReader.Clauses(utf8)) count += clause.PartCount;
        return count;
    }
}
