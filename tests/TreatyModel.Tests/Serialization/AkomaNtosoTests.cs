using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using TreatyModel.Parsing;
using TreatyModel.Serialization;

namespace TreatyModel.Tests.Serialization;

public class AkomaNtosoTests
{
    private const string Text = """
        TREATY
        of Mutual Help between Aland and Borland

        Aland and Borland,

        Recalling their long friendship,

        Have agreed as follows:

        PART I
        GENERAL

        Article 1
        Use of terms
        For the purposes of this Treaty, "harbour" means a place for ships.

        Article 2
        Help
        1. Each Party shall give the other Party, within thirty days, all help in its power, subject to Article 1.
        2. The Parties shall:
        (a) open every harbour; and
        (b) inform each other.

        Article 3
        This Treaty shall enter into force on the date of its signature. Articles 1 to 3 shall apply until the end of May 1941.

        DONE at Port Aland on 4 May 1931.

        For Aland: A. Smith
        For Borland: B. Jones

        ANNEX I
        List of harbours

        Port Aland and Port Borland.
        """;

    private static readonly Treaty Parsed = TreatyParser.Default.Parse(Text).Value;

    private static readonly string Written = AkomaNtoso.Serialize(Parsed);

    private static ImportResult<Treaty> Read(string xml) => AkomaNtoso.Read(Encoding.UTF8.GetBytes(xml), "one.xml");

    private static string Foreign(string body, string before = "", string meta = "") =>
        $"<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\"><meta>{meta}</meta>{before}<body>{body}</body></act></akomaNtoso>";

    [Fact]
    public void Document_is_as_recorded() => Snapshot.Matches(Path.Combine("Serialization", "treaty.akn.xml"), Written);

    [Fact]
    public void Document_is_valid() => Assert.Empty(AkomaNtosoSchema.FaultsOf(Encoding.UTF8.GetBytes(Written)));

    [Fact]
    public void Document_comes_back_equal_and_goes_out_the_same()
    {
        ImportResult<Treaty> back = Read(Written);
        Assert.Empty(back.Diagnostics);
        Assert.Equal(Parsed, back.Value);
        Assert.Equal(Written, AkomaNtoso.Serialize(back.Value));
    }

    [Fact]
    public void Every_generated_treaty_is_valid_and_comes_back_equal()
    {
        for (int seed = 0; seed < 25; seed++)
        {
            Treaty made = new ModelGenerator(seed).Make<Treaty>();
            string xml = AkomaNtoso.Serialize(made);
            List<string> faults = AkomaNtosoSchema.FaultsOf(Encoding.UTF8.GetBytes(xml));
            Assert.True(faults.Count == 0, $"seed {seed} is not valid: {string.Join('\n', faults)}");
            Treaty back = Read(xml).Value;
            Assert.Equal(TreatyJson.Serialize(made with { Provisions = [] }), TreatyJson.Serialize(back with { Provisions = [] }));
            Assert.Equal(TreatyJson.Serialize(made), TreatyJson.Serialize(back));
            Assert.Equal(made, back);
            Assert.Equal(xml, AkomaNtoso.Serialize(back));
        }
    }

    [Theory]
    [InlineData("<ref href=\"#part_I__art_1\">Article 1</ref>")]
    [InlineData("<rref from=\"#part_I__art_1\" upTo=\"#part_I__art_3\">Articles 1 to 3</rref>")]
    [InlineData("<date date=\"1931-05-04\">4 May 1931</date>")]
    [InlineData("<date date=\"1941-05-01\">May 1941</date>")]
    [InlineData("<def refersTo=\"#term_1\">harbour</def>")]
    [InlineData("normalized=\"P30D\">within thirty days</quantity>")]
    [InlineData("<party refersTo=\"#party_1\">Aland</party>")]
    [InlineData("<location refersTo=\"#place_1\">Port Aland</location>")]
    [InlineData("<eventRef eId=\"eventRef_1\" date=\"1931-05-04\"")]
    [InlineData("<FRBRuri value=\"/akn/zz/act/treaty/1931-05-04/treaty-of-mutual-help-between-aland-and-borland\"")]
    [InlineData("<point eId=\"part_I__art_2__para_2__point_b\"")]
    [InlineData("<recital eId=\"preamble__recs__rec_1\"")]
    [InlineData("<signature>")]
    [InlineData("<doc name=\"annex\"")]
    [InlineData("<tm:Obligation type=\"norm\" about=\"#part_I__art_2__para_1\"")]
    public void Document_has(string markup) => Assert.Contains(markup, Written, StringComparison.Ordinal);

    [Fact]
    public void Options_name_the_work()
    {
        string xml = AkomaNtoso.Serialize(Parsed, AkomaNtosoOptions.Default with { Jurisdiction = "un", WorkUri = "/akn/un/act/treaty/1931-05-04/help", MarkupDate = new DateOnly(2026, 1, 2) });
        Assert.Contains("<FRBRthis value=\"/akn/un/act/treaty/1931-05-04/help/!main\"", xml, StringComparison.Ordinal);
        Assert.Contains("<FRBRdate date=\"2026-01-02\" name=\"markup\"", xml, StringComparison.Ordinal);
        Assert.Empty(AkomaNtosoSchema.FaultsOf(Encoding.UTF8.GetBytes(xml)));
    }

    [Fact]
    public async Task Every_way_out_writes_the_same_bytes_and_every_way_in_reads_them()
    {
        var buffer = new ArrayBufferWriter<byte>();
        AkomaNtoso.Write(buffer, Parsed);
        using var stream = new MemoryStream();
        AkomaNtoso.Write(stream, Parsed);
        Assert.Equal(stream.ToArray(), buffer.WrittenSpan.ToArray());
        Assert.Equal(Written, Encoding.UTF8.GetString(stream.ToArray()));
        using var piped = new MemoryStream();
        PipeWriter pipe = PipeWriter.Create(piped, new StreamPipeWriterOptions(leaveOpen: true));
        AkomaNtoso.Write(pipe, Parsed);
        await pipe.CompleteAsync();
        Assert.Equal(stream.ToArray(), piped.ToArray());
        using var later = new MemoryStream();
        await AkomaNtoso.WriteAsync(later, Parsed, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(stream.ToArray(), later.ToArray());
        stream.Position = 0;
        Assert.Equal(Parsed, (await AkomaNtoso.ReadAsync(stream, cancellation: TestContext.Current.CancellationToken)).Value);
        Assert.Equal(Parsed, AkomaNtoso.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Written.Replace("utf-8", "utf-16", StringComparison.Ordinal))]).Value);
    }

    [Fact]
    public async Task Reading_and_writing_can_be_cancelled()
    {
        var stopped = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AkomaNtoso.WriteAsync(new MemoryStream(), Parsed, cancellation: stopped));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AkomaNtoso.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Written)), cancellation: stopped));
    }

    [Theory]
    [InlineData("", "cut off")]
    [InlineData("no XML", "well-formed")]
    [InlineData("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act>", "cut off")]
    [InlineData("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>", "DOCTYPE")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "DOCTYPE")]
    [InlineData("<a>&nosuch;</a>", "well-formed")]
    [InlineData("<html/>", "Akoma Ntoso")]
    [InlineData("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><judgment/></akomaNtoso>", "body")]
    public void Read_rejects(string xml, string remedy)
    {
        var problem = Assert.Throws<DocumentFormatException>(() => Read(xml));
        Assert.Equal("one.xml", problem.Document);
        Assert.True(problem.Position.Line > 0);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_rejects_what_is_too_deep()
    {
        string units = string.Concat(Enumerable.Repeat("<section>", 100_000)) + string.Concat(Enumerable.Repeat("</section>", 100_000));
        Assert.Contains("MaxDepth", Assert.Throws<DocumentFormatException>(() => Read(Foreign(units))).Remedy, StringComparison.Ordinal);
        string words = string.Concat(Enumerable.Repeat("<span>", 100_000)) + string.Concat(Enumerable.Repeat("</span>", 100_000));
        Assert.Contains("MaxDepth", Assert.Throws<DocumentFormatException>(() => Read(Foreign($"<article><content><p>{words}</p></content></article>"))).Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind=\"Treaty\"", "kind=\"NoSuchKind\"")]
    [InlineData("format=\"treaty/1.0\"", "format=\"treaty/2.0\"")]
    [InlineData("confidence=\"", "nosuch=\"1\" confidence=\"")]
    [InlineData("confidence=\"", "confidence=\"x")]
    public void Read_rejects_a_damaged_extension(string part, string instead)
    {
        Assert.Contains(part, Written, StringComparison.Ordinal);
        var problem = Assert.Throws<DocumentFormatException>(() => Read(Written.Replace(part, instead, StringComparison.Ordinal)));
        Assert.NotEmpty(problem.Remedy);
        Assert.Equal("one.xml", problem.Document);
        Assert.InRange(problem.Position.Line, 2, Written.Split('\n').Length);
    }

    [Fact]
    public void Damaged_documents_are_refused_or_read_whole()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Written);
        for (int seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            int at = random.Next(bytes.Length), length = Math.Min(random.Next(1, 30), bytes.Length - at);
            byte[] damaged = random.Next(4) switch
            {
                0 => bytes[..at],
                1 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)],
                2 => [.. bytes.AsSpan(0, at), .. "9-"u8, .. bytes.AsSpan(at + 1)],
                _ => Encoding.UTF8.GetBytes(Written.Replace($"<{Elements[random.Next(Elements.Length)]}", "<nosuch", StringComparison.Ordinal)),
            };
            try
            {
                Treaty read = AkomaNtoso.Read(damaged, "damaged.xml").Value;
                Assert.Equal(read, AkomaNtoso.Read(Encoding.UTF8.GetBytes(AkomaNtoso.Serialize(read))).Value);
            }
            catch (DocumentFormatException problem)
            {
                Assert.Equal("damaged.xml", problem.Document);
                Assert.NotEmpty(problem.Remedy);
            }
        }
    }

    private static readonly string[] Elements = ["article", "num", "content", "p", "meta", "tm:model", "tm:words", "recitals", "body", "doc", "FRBRWork"];

    [Fact]
    public void Read_takes_documents_of_others()
    {
        const string Meta = """
            <identification source="#x"><FRBRWork><FRBRdate date="1969-05-23" name="signature"/><FRBRdate date="1970-01-01" name="other"/><FRBRsubtype value="convention"/></FRBRWork>
            <FRBRExpression><FRBRlanguage language="fra"/></FRBRExpression></identification><classification source="#x"/>
            """;
        const string Before = """
            <preface><longTitle><p><docTitle>Convention on
              Harbours</docTitle></p></longTitle></preface>
            <preamble><formula name="parties"><p><party refersTo="#a">Aland</party> and <party refersTo="#b">Borland</party>,</p></formula>
            <recitals><recital><p>Considering trade,</p></recital></recitals><formula name="agree"><p>Have agreed:</p></formula></preamble>
            """;
        const string Body = """
            <book><num>BOOK II</num><heading>Ships</heading>
              <article><num>Article 12 bis.</num><heading>Ports</heading><subheading>of call</subheading>
                <paragraph><num>1.</num><list><intro><p>Ships may:</p></intro><point><num>(a)</num><content><p>enter<authorialNote><p>a note</p></authorialNote>;</p></content></point>
                  <point><num>(b)</num><content><p>leave.</p></content></point><wrapUp><p>at any time.</p></wrapUp></list></paragraph>
                <paragraph><content><p>One, since <date date="1970-01-27">the day of the storm</date>.</p><p>Two.</p><table><tr><td><p>A</p></td><td><p>B</p></td></tr></table></content></paragraph>
              </article>
            </book>
            <section><content><blockList><listIntroduction>These:</listIntroduction><item><num>–</num><p>one</p></item></blockList></content></section>
            """;
        ImportResult<Treaty> result = Read(Foreign(Body, Before, Meta));
        Treaty treaty = result.Value;
        Assert.Equal("Convention on Harbours", treaty.DisplayTitle());
        Assert.Equal(InstrumentKind.Convention, treaty.Kind);
        Assert.Equal("fr", treaty.Language);
        Assert.Equal(["Aland", "Borland"], treaty.Parties.Select(p => p.Name.Text));
        Assert.Equal(FuzzyDate.OfDay(1969, 5, 23), Assert.Single(treaty.Events).Date);
        Assert.Equal(["cover", "preamble", "preamble(1)", "preamble formula", "part II", "art 12bis", "art 12bis(1)", "art 12bis(1)(a)", "art 12bis(1)(b)", "art 12bis(1)(closing)", "art 12bis(2)", "sec 4", "sec 4(1)"],
            treaty.AllProvisions().Select(p => p.Path.ToString()));
        Assert.Equal(new ProvisionNumber("12 bis", "12bis"), treaty.Articles().Single().Number);
        Assert.Equal("Ports\nof call", treaty.Articles().Single().Heading.Text);
        Assert.Equal("enter;", treaty.Provision("art 12bis(1)(a)")!.Words.Text);
        Assert.Equal("at any time.", treaty.Provision("art 12bis(1)(closing)")!.Words.Text);
        Assert.Equal([new DateMention("the day of the storm", FuzzyDate.OfDay(1970, 1, 27))], treaty.Dates);
        Assert.StartsWith("One, since the day of the storm.\nTwo.\n", treaty.Provision("art 12bis(2)")!.Words.Text, StringComparison.Ordinal);
        Assert.Equal("These:", treaty.Provision("sec 4")!.Words.Text);
        Assert.Equal(["TM0603", "TM0603", "TM0602", "TM0601", "TM0604", "TM0604"], result.Diagnostics.Select(d => d.Code).Take(6));
        Assert.Equal("book", result.Source[result.Diagnostics.First(d => d.Code == "TM0602").Span]);
        string again = AkomaNtoso.Serialize(treaty);
        Assert.Equal(treaty, Read(again).Value);
        Assert.Empty(AkomaNtosoSchema.FaultsOf(Encoding.UTF8.GetBytes(again)));
    }

    [Fact]
    public void Read_takes_the_example_of_the_standard()
    {
        string example = Path.Combine(Repository.Shared, "standards", "akn-treaty-example.xml");
        Assert.SkipUnless(File.Exists(example), "the example, ../shared/standards, is not beside the repository");
        Treaty treaty = AkomaNtoso.Read(File.ReadAllBytes(example), "example").Value;
        Assert.Equal(["cover", "preamble", "preamble(1)", "preamble formula", "part I", "art 2", "art 2(1)", "art 2(1)(a)", "art 3", "conclusion", "conclusion sig 2", "annex"],
            treaty.AllProvisions().Select(p => p.Path.ToString()).Select(p => p.Replace("sig 1", "sig 2", StringComparison.Ordinal)));
        string first = AkomaNtoso.Serialize(treaty);
        Assert.Equal(first, AkomaNtoso.Serialize(Read(first).Value));
        Assert.Empty(AkomaNtosoSchema.FaultsOf(Encoding.UTF8.GetBytes(first)));
    }
}
