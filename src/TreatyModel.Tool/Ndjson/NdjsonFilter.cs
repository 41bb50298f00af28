using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;
using TreatyModel.Diagnostics;
using TreatyModel.Text;
using TreatyModel.Tool.Verbs;

namespace TreatyModel.Tool.Ndjson;

/// <summary>
/// The filter: a line of JSON in, a line out, in order. Lines are worked on by all cores; no more than a few lines a core are in memory.
/// </summary>
internal static class NdjsonFilter
{
    private const int LinesPerCore = 4;

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <returns>0, or 1 when a line could not be read or a stream broke.</returns>
    public static async Task<int> RunAsync(Verb verb, Stream input, Stream output, CancellationToken cancellation)
    {
        try
        {
            return await FilterAsync(verb, input, output, cancellation);
        }
        catch (IOException problem)
        {
            // The other end of the pipe went away, or the input cannot be read.
            await Console.Error.WriteLineAsync($"treaty {verb.Name} --ndjson: error: {problem.Message}");
            return ExitCodes.Errors;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Errors;
        }
    }

    private static async Task<int> FilterAsync(Verb verb, Stream input, Stream output, CancellationToken cancellation)
    {
        // The bound on waiting answers is what makes reading wait for writing.
        var answers = Channel.CreateBounded<Task<Answer>>(Environment.ProcessorCount * LinesPerCore);
        Task reading = ReadAsync(verb, input, answers.Writer, cancellation);
        bool errors = false;
        await foreach (Task<Answer> next in answers.Reader.ReadAllAsync(cancellation))
        {
            Answer answer = await next;
            errors |= answer.IsError;
            await output.WriteAsync(answer.Line, cancellation);
            await output.WriteAsync(LineEnd, cancellation);
            await output.FlushAsync(cancellation);
        }
        await reading;
        return errors ? ExitCodes.Errors : ExitCodes.Success;
    }

    private static async Task ReadAsync(Verb verb, Stream input, ChannelWriter<Task<Answer>> answers, CancellationToken cancellation)
    {
        Exception? problem = null;
        try
        {
            using var reader = new StreamReader(input, Encoding.UTF8);
            for (int number = 1; await reader.ReadLineAsync(cancellation) is { } line; number++)
            {
                if (string.IsNullOrWhiteSpace(line)) continue;
                int lineNumber = number;
                await answers.WriteAsync(Task.Run(() => AnswerLine(verb, line, lineNumber), cancellation), cancellation);
            }
        }
        catch (Exception caught) when (caught is IOException or OperationCanceledException)
        {
            problem = caught;
        }
        answers.Complete(problem);
    }

    /// <summary>Answers one line; never throws for what is in it.</summary>
    internal static Answer AnswerLine(Verb verb, string line, int number)
    {
        string? id = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return Error(null, "InvalidLine", $"line {number} is no JSON object: write {{\"id\": ..., \"text\": ...}}");
            id = document.RootElement.TryGetProperty("id", out JsonElement given) ? IdOf(given) : null;
            if (id is null) return Error(null, "MissingId", $"line {number} has no \"id\" (a string or a number)");
            if (!document.RootElement.TryGetProperty("text", out JsonElement text) || text.ValueKind != JsonValueKind.String)
                return Error(id, "MissingText", $"line {number} has no \"text\" (a string)");
            Reading reading = verb.Read(new SourceText(text.GetString()!, id));
            Diagnostic error = reading.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
            return reading.HasErrors ? Error(id, error.Code, error.Message(reading.Source)) : Write(id, isError: false, writer => verb.WriteLine(writer, reading));
        }
        catch (JsonException problem)
        {
            return Error(id, "InvalidJson", $"line {number} is no JSON: {problem.Message}");
        }
        catch (InvalidOperationException)
        {
            return Error(id, "InvalidText", $"line {number} has a \"text\" with half of a surrogate pair: write whole characters");
        }
    }

    private static string? IdOf(JsonElement given) => given.ValueKind switch
    {
        JsonValueKind.String => given.GetString(),
        JsonValueKind.Number => given.GetRawText(),
        _ => null,
    };

    private static Answer Error(string? id, string code, string message) => Write(id, isError: true, writer =>
    {
        writer.WriteStartObject("error");
        writer.WriteString("code", code);
        writer.WriteString("message", message);
        writer.WriteEndObject();
    });

    private static Answer Write(string? id, bool isError, Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, OneLine))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            members(writer);
            writer.WriteEndObject();
        }
        return new Answer(buffer.ToArray(), isError);
    }

    /// <param name="Line">The line's bytes, without the line end.</param>
    /// <param name="IsError">Whether it says that the line could not be read.</param>
    internal readonly record struct Answer(byte[] Line, bool IsError);
}
