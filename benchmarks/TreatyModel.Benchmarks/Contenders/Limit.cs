using System.Buffers;

namespace TreatyModel.Benchmarks.Contenders;

/// <summary>The limit: nothing but finding every line feed, full stop and semicolon. No reader that looks at sentences can be faster.</summary>
internal static class Limit
{
    private static readonly SearchValues<byte> Bytes = SearchValues.Create("\n.;"u8);
    private static readonly SearchValues<char> Chars = SearchValues.Create("\n.;");

    public static int Count(ReadOnlySpan<byte> text)
    {
        int count = 0;
        for (int hit; (hit = text.IndexOfAny(Bytes)) >= 0; text = text[(hit + 1)..]) count++;
        return count;
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int hit; (hit = text.IndexOfAny(Chars)) >= 0; text = text[(hit + 1)..]) count++;
        return count;
    }
}
