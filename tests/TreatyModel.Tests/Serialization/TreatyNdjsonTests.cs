using System.IO.Pipelines;
using System.Text;
using TreatyModel.Serialization;

namespace TreatyModel.Tests.Serialization;

public class TreatyNdjsonTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Treaty Numbered(int number) => new() { Titles = [new Title(TitleKind.Official, $"Treaty {number}")] };

    private static string Line(int number) => TreatyJson.Serialize(Numbered(number), TreatyJsonOptions.OneLine);

    private static async IAsyncEnumerable<Treaty> Many(int count)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return Numbered(i);
        }
    }

    private static async Task<List<Treaty>> Read(Stream stream, NdjsonOptions? options = null)
    {
        var read = new List<Treaty>();
        await foreach (Treaty treaty in TreatyNdjson.ReadTreatiesAsync(stream, options, Cancellation)) read.Add(treaty);
        return read;
    }

    private static MemoryStream StreamOf(string text) => new(Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task What_was_written_is_read()
    {
        using var stream = new MemoryStream();
        await TreatyNdjson.WriteAsync(stream, Many(100), Cancellation);
        Assert.Equal(100, Encoding.UTF8.GetString(stream.ToArray()).Count(c => c == '\n'));
        stream.Position = 0;
        Assert.Equal(Enumerable.Range(0, 100).Select(Numbered), await Read(stream));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \r\n")]
    public async Task Blank_lines_are_no_documents(string text) => Assert.Empty(await Read(StreamOf(text)));

    [Fact]
    public async Task The_last_line_needs_no_line_end() => Assert.Equal(2, (await Read(StreamOf(Line(1) + "\r\n" + Line(2)))).Count);

    [Fact]
    public async Task A_bad_line_is_reported_by_number_and_passed_over()
    {
        var bad = new List<DocumentFormatException>();
        var options = new NdjsonOptions { Name = "in.ndjson", OnBadLine = problem => { bad.Add(problem); return true; } };
        Assert.Equal([Numbered(1), Numbered(3)], await Read(StreamOf($"{Line(1)}\n{{\"format\": 1}}\n\n{Line(3)}\nnull\n{Line(4)[..20]}"), options));
        Assert.Equal([2, 5, 6], bad.Select(b => b.Position.Line));
        Assert.All(bad, b => Assert.StartsWith($"in.ndjson({b.Position.Line},", b.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_line_stops_the_reading_when_the_caller_does_not_choose()
    {
        var read = new List<Treaty>();
        var problem = await Assert.ThrowsAsync<DocumentFormatException>(async () =>
        {
            await foreach (Treaty treaty in TreatyNdjson.ReadTreatiesAsync(StreamOf($"{Line(1)}\nno JSON\n{Line(3)}"), cancellation: Cancellation)) read.Add(treaty);
        });
        Assert.Equal(2, problem.Position.Line);
        Assert.Equal([Numbered(1)], read);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_never_held()
    {
        var bad = new List<int>();
        var options = new NdjsonOptions { MaxLineLength = 2000, OnBadLine = problem => { bad.Add(problem.Position.Line); return true; } };
        string huge = new('x', 3_000_000);
        Assert.Equal([Numbered(1), Numbered(3)], await Read(StreamOf($"{Line(1)}\n{huge}\n{Line(3)}\n{huge}"), options));
        Assert.Equal([2, 4], bad);
        var endless = new EndlessLine(50_000_000);
        Assert.Empty(await Read(endless, options));
        Assert.InRange(endless.LargestBuffer, 1, 128 * 1024);
    }

    [Fact]
    public async Task Reading_holds_one_line_at_a_time()
    {
        byte[] line = Encoding.UTF8.GetBytes(Line(7) + "\n");
        using var stream = new RepeatedLine(line, 20_000);
        var given = new List<WeakReference>();
        int count = 0;
        await foreach (Treaty treaty in TreatyNdjson.ReadTreatiesAsync(stream, cancellation: Cancellation))
        {
            Assert.InRange(stream.Given - (long)++count * line.Length, 0, 64 * 1024);
            if (count % 4000 == 0) given.Add(new WeakReference(treaty));
        }
        Assert.Equal(20_000, count);
        GC.Collect();
        Assert.DoesNotContain(given.SkipLast(1), g => g.IsAlive);
    }

    [Fact]
    public async Task A_slow_reader_makes_the_writer_wait()
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 4096, resumeWriterThreshold: 2048));
        int made = 0;
        async IAsyncEnumerable<Treaty> Counted()
        {
            await foreach (Treaty treaty in Many(1000))
            {
                made++;
                yield return treaty;
            }
        }
        Task writing = TreatyNdjson.WriteAsync(pipe.Writer, Counted(), Cancellation);
        await Task.Delay(50, Cancellation);
        Assert.False(writing.IsCompleted);
        Assert.InRange(made, 1, 40);
        await pipe.Reader.CompleteAsync();
        await writing;
        Assert.InRange(made, 1, 50);
    }

    [Fact]
    public async Task Reading_and_writing_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();
        using var endless = new RepeatedLine(Encoding.UTF8.GetBytes(Line(7) + "\n"), int.MaxValue);
        int count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Treaty _ in TreatyNdjson.ReadTreatiesAsync(endless, cancellation: stop.Token))
                if (++count == 10) await stop.CancelAsync();
        });
        Assert.Equal(10, count);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TreatyNdjson.WriteAsync(new MemoryStream(), Many(100), stop.Token));
    }

    [Theory, InlineData(0), InlineData(-1)]
    public void MaxLineLength_rejects(int length) => Assert.Throws<ArgumentOutOfRangeException>(() => new NdjsonOptions { MaxLineLength = length });

    /// <summary>A line again and again, without a copy of it in memory.</summary>
    private sealed class RepeatedLine(byte[] line, int count) : SequentialStream
    {
        private int at, done;

        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (done == count) return 0;
            int taken = Math.Min(buffer.Length, line.Length - at);
            line.AsSpan(at, taken).CopyTo(buffer);
            Given += taken;
            at += taken;
            if (at < line.Length) return taken;
            at = 0;
            done++;
            return taken;
        }
    }

    private sealed class EndlessLine(long length) : SequentialStream
    {
        private long left = length;

        /// <summary>A reader that keeps the line would have to hand in buffers of its size.</summary>
        public int LargestBuffer { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            LargestBuffer = Math.Max(LargestBuffer, buffer.Length);
            int taken = (int)Math.Min(buffer.Length, left);
            buffer[..taken].Fill((byte)'x');
            left -= taken;
            return taken;
        }
    }
}
