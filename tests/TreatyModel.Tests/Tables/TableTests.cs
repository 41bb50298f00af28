using System.Text;
using System.Text.Json;
using TreatyModel.Parsing;
using TreatyModel.Serialization;
using TreatyModel.Tables;
using TreatyModel.Tests.Serialization;

namespace TreatyModel.Tests.Tables;

public class TableTests
{
    private static readonly Treaty Parsed = TreatyParser.Default.Parse("""
        Treaty of Mutual Help between Aland and Borland
        Aland and Borland have agreed as follows:
        Article 1
        If one of the Parties suffers an armed attack, the other Party shall without delay
        give it all help in its power, in accordance with its laws.
        Article 2
        Either Party may denounce this Treaty by giving one year's notice.
        """).Value;

    private static readonly Type[] Rows = [typeof(NormRow), typeof(ClaimRow), typeof(EventRow), typeof(AtopRow)];

    private static string Csv<T>(IEnumerable<T> rows) where T : class
    {
        using var stream = new MemoryStream();
        CsvTable.Write(stream, rows);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<T> Read<T>(string csv) where T : class => [.. CsvTable.Read<T>(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "in.csv")];

    [Fact]
    public void Norms_have_a_row_each_with_their_evidence()
    {
        NormRow help = TreatyRows.Norms(Parsed, "help").Single(r => r.Class == "Obligation");
        Assert.Equal(("help", "art 1", "Obligation", "Attack"), (help.Document, help.Path, help.Modality, help.TriggerLevel));
        Assert.Equal("the other Party", help.Bearer);
        Assert.StartsWith("If one of the Parties suffers", help.Evidence, StringComparison.Ordinal);
        Assert.Equal(help.Evidence.Length, help.Length);
    }

    [Fact]
    public void Atop_codes_have_a_row_each()
    {
        AtopRow[] rows = [.. TreatyRows.AtopCodes(Parsed, "help")];
        Assert.Equal(["defense", "offense", "neutral", "nonagg", "consul"], rows.Select(r => r.Variable));
        Assert.Equal(("1", 1, "art 1"), (rows[0].Value, rows[0].AllianceType, rows[0].Paths));
        Assert.NotEmpty(rows[0].Evidence);
        Assert.All(TreatyRows.AtopCodes(new Treaty(), "empty"), r => Assert.Equal("", r.Value));
    }

    [Fact]
    public async Task Generated_rows_come_back_equal_from_csv_and_parquet()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        for (int seed = 0; seed < 6; seed++)
        {
            var generator = new ModelGenerator(seed);
            Treaty treaty = generator.Make<Treaty>();
            NewsReport report = generator.Make<NewsReport>();
            await ComesBack([.. TreatyRows.Norms(treaty, "a,b")], cancellation);
            await ComesBack([.. TreatyRows.Claims(report, "a\"b")], cancellation);
            await ComesBack([.. TreatyRows.Events(treaty, "a\nb"), .. TreatyRows.Events(report, "é")], cancellation);
            await ComesBack([.. TreatyRows.AtopCodes(treaty, "")], cancellation);
        }
    }

    private static async Task ComesBack<T>(List<T> rows, CancellationToken cancellation) where T : class, new()
    {
        string csv = Csv(rows);
        Assert.Equal(rows, Read<T>(csv));
        Assert.Equal(csv, Csv(Read<T>(csv)));
        using var stream = new MemoryStream();
        await ParquetTable.WriteAsync(stream, rows, cancellation);
        stream.Position = 0;
        Assert.Equal(rows, await ParquetTable.ReadAsync<T>(stream, cancellation: cancellation));
    }

    [Fact]
    public void Header_names_every_column_and_the_documentation_lists_it()
    {
        string documentation = File.ReadAllText(Repository.PathTo("docs", "tables.md"));
        foreach (Type row in Rows)
            foreach (string column in row.GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)))
                Assert.Contains($"`{column}`", documentation, StringComparison.Ordinal);
        Assert.StartsWith("document,variable,value,allianceType,paths,start,length,evidence\n", Csv(TreatyRows.AtopCodes(Parsed, "x")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("document,variable\nx,defense\n")]
    [InlineData("document,variable,value,allianceType,paths,start,length,evidence\nx,defense,1,many,,0,0,\n")]
    [InlineData("document,variable,value,allianceType,paths,start,length,evidence\nx,defense\n")]
    public void Read_rejects(string csv)
    {
        var problem = Assert.Throws<DocumentFormatException>(() => Read<AtopRow>(csv));
        Assert.Equal("in.csv", problem.Document);
        Assert.InRange(problem.Position.Line, 1, 2);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public async Task ReadAsync_rejects_what_is_no_parquet() => await Assert.ThrowsAsync<DocumentFormatException>(() =>
        ParquetTable.ReadAsync<NormRow>(new MemoryStream(Encoding.UTF8.GetBytes("no parquet, but long enough")), "in.parquet", TestContext.Current.CancellationToken));
}
