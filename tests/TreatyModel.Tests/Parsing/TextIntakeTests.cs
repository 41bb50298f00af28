using System.Collections.Immutable;
using System.Text;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Parsing;

public class TextIntakeTests
{
    private static (SourceText Source, ImmutableArray<Diagnostic> Diagnostics) Decode(byte[] bytes)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return (TextIntake.Decode(bytes, "t.txt", diagnostics), diagnostics.ToImmutable());
    }

    [Fact]
    public void Decode_follows_the_byte_order_mark()
    {
        Encoding[] encodings = [new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode];
        Assert.All(encodings, e => Assert.Equal("Traité № 5", Decode([.. e.Preamble.ToArray(), .. e.GetBytes("Traité № 5")]).Source.Text));
    }

    [Fact]
    public void Decode_says_where_the_first_broken_byte_is()
    {
        (SourceText source, ImmutableArray<Diagnostic> diagnostics) = Decode([.. "é\nab"u8, 0xFF, (byte)'c', 0xC3]);
        Assert.Equal("é\nab\uFFFDc\uFFFD", source.Text);
        Assert.StartsWith("t.txt(2,3): warning TM0003:", Assert.Single(diagnostics).ToString(source), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "TM0001")]
    [InlineData(" \n\t 12 .", "TM0001")]
    [InlineData("PK\0\0", "TM0002")]
    [InlineData("longer than ten", "TM0004")]
    public void IsReadable_names_what_is_wrong(string text, string code)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        Assert.False(TextIntake.IsReadable(new SourceText(text), 10, diagnostics));
        Assert.Equal(code, Assert.Single(diagnostics).Code);
    }
}
