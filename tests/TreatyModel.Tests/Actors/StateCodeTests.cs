using System.Text;
using TreatyModel.Text;

namespace TreatyModel.Tests.Actors;

public class StateCodeTests
{
    private const int Seed = 20240619;

    [Fact]
    public void Every_kind_goes_there_and_back()
    {
        RoundTrips<IsoAlpha2>("RU", "CS");
        RoundTrips<IsoAlpha3>("RUS", "PRK");
        RoundTrips<IsoNumeric>("004", "643");
        RoundTrips<IsoFormer>("SUHH", "CSXX");
        RoundTrips<CowNumber>("2", "731");
        RoundTrips<CowAbbreviation>("ROK", "USA");
        RoundTrips<GwNumber>("815", "20");
        RoundTrips<GwAbbreviation>("VNM", "PRK");
        RoundTrips<StateId>("soviet-union", "a1");
    }

    [Fact]
    public void Every_kind_rejects_what_is_no_code()
    {
        Rejects<IsoAlpha2>("ru", "R", "RUS", "R1", "ÄU", " RU");
        Rejects<IsoAlpha3>("rus", "RU", "RU1", "RUSS");
        Rejects<IsoNumeric>("4", "0004", "00a", "000", "-04", "٠٠٤");
        Rejects<IsoFormer>("SU", "suhh", "SUHHH");
        Rejects<CowNumber>("0", "007", "1000", "2a", "-2", "+2");
        Rejects<CowAbbreviation>("rok", "RK");
        Rejects<GwNumber>("0", "0815", " 815");
        Rejects<GwAbbreviation>("vn", "VNMX");
        Rejects<StateId>("Soviet-Union", "-a", "a-", "a--b", "a b", "é");
    }

    [Fact]
    public void Any_text_is_a_code_that_prints_as_it_was_or_none()
    {
        var random = new Random(Seed);
        for (int i = 0; i < 2000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(6)).Select(_ => "ABZaz019-~ é"[random.Next(12)])]);
            Same<IsoAlpha2>(text);
            Same<IsoAlpha3>(text);
            Same<IsoNumeric>(text);
            Same<IsoFormer>(text);
            Same<CowNumber>(text);
            Same<CowAbbreviation>(text);
            Same<GwNumber>(text);
            Same<GwAbbreviation>(text);
            Same<StateId>(text);
        }
    }

    [Fact]
    public void No_kind_converts_to_another()
    {
        Type[] kinds = [.. typeof(State).Assembly.GetExportedTypes().Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IStateCode<>)))
            .Where(t => t.IsValueType)];
        Assert.Equal(8, kinds.Length);
        Assert.All(kinds, k => Assert.DoesNotContain(k.GetMethods(), m => m.Name is "op_Implicit" or "op_Explicit"));
        Assert.False(new CowNumber(732).Equals((object)new IsoNumeric(732)));
    }

    [Theory, InlineData(0), InlineData(1000), InlineData(-1)]
    public void A_number_has_its_range(int value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CowNumber(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GwNumber(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsoNumeric(value));
    }

    [Fact]
    public void Numbers_sort_as_numbers_and_letters_as_letters()
    {
        Assert.True(new CowNumber(20) < new CowNumber(100));
        Assert.True(IsoAlpha2.Parse("CS") < IsoAlpha2.Parse("CZ"));
        Assert.Equal("", IsoAlpha3.None.ToString());
    }

    private static void RoundTrips<T>(params string[] texts) where T : struct, ITextValue<T>
    {
        Span<char> chars = stackalloc char[20];
        Span<byte> bytes = stackalloc byte[20];
        foreach (string text in texts)
        {
            Assert.Equal(text, Parse<T>(text).ToString());
            Assert.Equal(Parse<T>(text), FromUtf8<T>(Encoding.UTF8.GetBytes(text)));
            Assert.True(Parse<T>(text).TryFormat(chars, out int written, default, null));
            Assert.Equal(text, chars[..written].ToString());
            Assert.True(Parse<T>(text).TryFormat(bytes, out int utf8, default, null));
            Assert.Equal(text, Encoding.UTF8.GetString(bytes[..utf8]));
            Assert.False(Parse<T>(text).TryFormat(chars[..(text.Length - 1)], out _, default, null));
        }
    }

    private static void Rejects<T>(params string[] texts) where T : struct, ITextValue<T>
    {
        foreach (string text in texts)
        {
            Assert.False(T.TryParse(text, out T value), $"{typeof(T).Name} took \"{text}\"");
            Assert.Equal(default, value);
            Assert.Throws<FormatException>(() => Parse<T>(text));
        }
    }

    private static void Same<T>(string text) where T : struct, ITextValue<T>
    {
        if (T.TryParse(text, out T value)) Assert.True(text == value.ToString(), $"{typeof(T).Name} of \"{text}\" (seed {Seed})");
    }

    private static T Parse<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static T FromUtf8<T>(byte[] text) where T : IUtf8SpanParsable<T> => T.Parse(text, null);
}
