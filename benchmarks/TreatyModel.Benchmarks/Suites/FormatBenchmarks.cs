using System.Buffers;
using System.Text.Json;
using System.Xml;
using BenchmarkDotNet.Attributes;
using TreatyModel.Benchmarks.Corpora;
using TreatyModel.Parsing;
using TreatyModel.Serialization;

namespace TreatyModel.Benchmarks.Suites;

/// <summary>Writing and reading the formats. The limit of each is the framework's own writer and reader, handling the same document without a model.</summary>
public class FormatBenchmarks
{
    /// <summary>How many texts of the corpus are parsed; speeds are by the bytes of these.</summary>
    public const int TextCount = 8;

    private readonly ArrayBufferWriter<byte> buffer = new();

    private Treaty[] treaties = [];

    private byte[][] json = [], xml = [];

    private JsonDocument[] jsonNodes = [];

    private XmlDocument[] xmlNodes = [];

    /// <summary>Parses the texts and writes every document once.</summary>
    [GlobalSetup]
    public void Load()
    {
        Corpus corpus = Corpus.LoadOrGenerate(Environment.GetEnvironmentVariable(SuiteRun.CorpusVariable));
        treaties = [.. corpus.Texts.Take(TextCount).Select(t => TreatyParser.Default.Parse(t).Value)];
        json = [.. treaties.Select(t => Write(w => TreatyJson.Write(w, t, TreatyJsonOptions.OneLine)))];
        xml = [.. treaties.Select(t => Write(w => AkomaNtoso.Write(w, t)))];
        jsonNodes = [.. json.Select(j => JsonDocument.Parse(j, new JsonDocumentOptions { MaxDepth = 512 }))];
        xmlNodes = [.. xml.Select(Load)];
    }

    private byte[] Write(Action<IBufferWriter<byte>> write)
    {
        buffer.ResetWrittenCount();
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static XmlDocument Load(byte[] bytes)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.Load(new MemoryStream(bytes));
        return document;
    }

    /// <summary>The model to JSON.</summary>
    [Benchmark(Description = "JSON: write")]
    public int WriteJson() => treaties.Sum(t =>
    {
        buffer.ResetWrittenCount();
        TreatyJson.Write(buffer, t, TreatyJsonOptions.OneLine);
        return buffer.WrittenCount;
    });

    /// <summary>The same tokens by the framework's writer.</summary>
    [Benchmark(Description = "JSON: write, limit (Utf8JsonWriter)")]
    public int WriteJsonLimit() => jsonNodes.Sum(d =>
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = 512 });
        d.WriteTo(writer);
        writer.Flush();
        return buffer.WrittenCount;
    });

    /// <summary>JSON to the model.</summary>
    [Benchmark(Description = "JSON: read")]
    public int ReadJson() => json.Sum(j => TreatyJson.ReadTreaty(j).Statements.Length);

    /// <summary>The same tokens by the framework's reader.</summary>
    [Benchmark(Description = "JSON: read, limit (Utf8JsonReader)")]
    public int ReadJsonLimit() => json.Sum(j =>
    {
        var reader = new Utf8JsonReader(j, new JsonReaderOptions { MaxDepth = 512 });
        int tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    });

    /// <summary>The model to Akoma Ntoso.</summary>
    [Benchmark(Description = "Akoma Ntoso: write")]
    public int WriteXml() => treaties.Sum(t =>
    {
        buffer.ResetWrittenCount();
        AkomaNtoso.Write(buffer, t);
        return buffer.WrittenCount;
    });

    /// <summary>The same nodes by the framework's writer.</summary>
    [Benchmark(Description = "Akoma Ntoso: write, limit (XmlWriter)")]
    public long WriteXmlLimit() => xmlNodes.Sum(d =>
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream)) d.WriteTo(writer);
        return stream.Length;
    });

    /// <summary>Akoma Ntoso to the model.</summary>
    [Benchmark(Description = "Akoma Ntoso: read")]
    public int ReadXml() => xml.Sum(x => AkomaNtoso.Read(x).Value.Statements.Length);

    /// <summary>The same nodes and attributes by the framework's reader, with their values: it is slower where it has to pass over them.</summary>
    [Benchmark(Description = "Akoma Ntoso: read, limit (XmlReader)")]
    public int ReadXmlLimit() => xml.Sum(x =>
    {
        using var reader = XmlReader.Create(new MemoryStream(x));
        int length = 0;
        while (reader.Read())
        {
            length += reader.Value.Length;
            while (reader.MoveToNextAttribute()) length += reader.Value.Length;
        }
        return length;
    });
}
