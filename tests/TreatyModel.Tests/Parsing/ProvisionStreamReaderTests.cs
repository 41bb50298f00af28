using System.IO.Pipelines;
using System.Text;
using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

/// <summary>A text in blocks of any size gives the tokens of the whole text.</summary>
public class ProvisionStreamReaderTests
{
    private static readonly string Sample = File.ReadAllText(Repository.PathTo("samples", "ReadTreaty", "texts", "treaty.txt"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Running words may come in several pieces: they are put together.</summary>
    private static List<(ProvisionTokenKind Kind, string Text, string Content)> Join(IEnumerable<ProvisionText> tokens)
    {
        var joined = new List<(ProvisionTokenKind Kind, string Text, string Content)>();
        foreach (ProvisionText token in tokens)
        {
            if (token.Kind == ProvisionTokenKind.Text && joined is [.., { Kind: ProvisionTokenKind.Text } last]) joined[^1] = last with { Text = last.Text + token.Text };
            else joined.Add((token.Kind, token.Text, token.Text.Substring(token.ContentSpan.Start, token.ContentSpan.Length)));
        }
        return joined;
    }

    private static List<(ProvisionTokenKind Kind, string Text, string Content)> ReadWhole(string text)
    {
        var tokens = new List<ProvisionText>();
        var reader = new ProvisionReader(text);
        while (reader.Read())
        {
            ProvisionToken token = reader.Current;
            TextSpan content = token.ContentSpan.IsEmpty ? default : new TextSpan(token.ContentSpan.Start - token.Span.Start, token.ContentSpan.Length);
            tokens.Add(new ProvisionText(token.Kind, token.Span.Start, text[token.Span.Start..token.Span.End], content, token.AtLineStart));
        }
        return Join(tokens);
    }

    private static async Task AssertSame(string text, int blockSize, string name)
    {
        List<ProvisionText> tokens = await ProvisionStreamReader.ReadAsync(new SlowStream(Encoding.UTF8.GetBytes(text), blockSize), Cancellation).ToListAsync(Cancellation);
        long at = 0;
        foreach (ProvisionText token in tokens)
        {
            Assert.True(token.Start == at, $"{name}: {token} behind {at}");
            at += token.Text.Length;
        }
        Assert.Equal(ReadWhole(text), Join(tokens));
    }

    private static string Long(int seed) => string.Concat(Enumerable.Repeat(Sample, 8)).Insert(seed * 37, TokenSoup.Make(seed, 300)).Normalize();

    [Theory, InlineData(1), InlineData(7), InlineData(1000), InlineData(1 << 16), InlineData(1 << 20)]
    public async Task ReadAsync_gives_the_tokens_of_the_whole_text_whatever_the_blocks(int blockSize)
    {
        await AssertSame(Sample, blockSize, "sample");
        await AssertSame(string.Concat(Enumerable.Repeat(Sample, 30)), blockSize, "sample thirty times");
    }

    [Fact]
    public async Task ReadAsync_gives_the_tokens_of_the_whole_text_on_soup()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            string text = Long(seed).Replace("\uD800", "", StringComparison.Ordinal);
            await AssertSame(text, 500 + seed * 977, $"seed {seed}");
        }
    }

    [Fact]
    public async Task ReadAsync_gives_the_tokens_of_real_texts()
    {
        foreach ((string name, string text) in Repository.GoldTexts("gold", "treaties").Where(t => t.Text.Length > 40_000)) await AssertSame(text.TrimStart('\uFEFF'), 10_007, name);
    }

    [Fact]
    public async Task ReadAsync_takes_text_without_an_end_of_anything_in_bounded_pieces()
    {
        var stream = new SlowStream(Encoding.UTF8.GetBytes(new string('a', 3_000_000)), 50_000);
        int longest = 0;
        await foreach (ProvisionText token in ProvisionStreamReader.ReadAsync(stream, Cancellation)) longest = Math.Max(longest, token.Text.Length);
        Assert.InRange(longest, 1, 1 << 18);
    }

    [Fact]
    public async Task ReadAsync_reads_a_pipe()
    {
        PipeReader pipe = PipeReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(Sample)));
        List<ProvisionText> tokens = await ProvisionStreamReader.ReadAsync(pipe, Cancellation).ToListAsync(Cancellation);
        Assert.Equal(ReadWhole(Sample), Join(tokens));
    }

    [Fact]
    public async Task ReadAsync_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var stream = new SlowStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sample, 200))), 1000);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ProvisionText token in ProvisionStreamReader.ReadAsync(stream, source.Token)) await source.CancelAsync();
        });
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task ReadProvisionsAsync_gives_the_articles_of_the_whole_text()
    {
        string text = string.Concat(Enumerable.Repeat(Sample, 3));
        List<Provision> streamed = await TreatyParser.Default.ReadProvisionsAsync(new SlowStream(Encoding.UTF8.GetBytes(text), 999), Cancellation).ToListAsync(Cancellation);
        Assert.All(streamed, p => Assert.True(p.Words.IsEmpty || text.Substring(p.Words.Span.Start, p.Words.Span.Length) == p.Words.Text, $"{p} at {p.Span}"));
        Provision article = streamed.First(p => p.Kind == ProvisionKind.Article && p.Number.Value == "4");
        Assert.Equal("Assistance", article.Heading.Text);
        Assert.Equal(3, streamed.Count(p => p.Kind == ProvisionKind.Article && p.Number.Value == "4"));
        Assert.Contains(streamed, p => p.Kind == ProvisionKind.Preamble && p.Children.Length > 0);
    }

    /// <summary>Gives a few bytes at a time, as a network does.</summary>
    private sealed class SlowStream(byte[] bytes, int blockSize) : Stream
    {
        private int at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int some = Math.Min(Math.Min(blockSize, buffer.Length), bytes.Length - at);
            bytes.AsSpan(at, some).CopyTo(buffer);
            at += some;
            return some;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : ValueTask.FromResult(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
