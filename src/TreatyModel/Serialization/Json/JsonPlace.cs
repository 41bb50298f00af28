using System.Globalization;
using System.Text.Json;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Finds where a JSON path stands in a document, for problems that the framework found in a copy of it.</summary>
internal static class JsonPlace
{
    /// <param name="utf8">The document: well-formed JSON.</param>
    /// <param name="path">A path as the framework writes it: <c>$.relations[1].by</c>, <c>$['odd name']</c>.</param>
    /// <param name="firstLine">The number of the document's first line.</param>
    /// <returns>Line and column, in bytes, of the value; of the innermost value around it that there is.</returns>
    public static LinePosition Find(ReadOnlySpan<byte> utf8, string path, int firstLine)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        long place = reader.TokenStartIndex;
        for (ReadOnlySpan<char> rest = path.AsSpan(Math.Min(1, path.Length)); TryTakeStep(ref rest, out ReadOnlySpan<char> member, out int index);)
        {
            if (member.IsEmpty ? !ToItem(ref reader, index) : !ToMember(ref reader, member)) break;
            place = reader.TokenStartIndex;
        }
        ReadOnlySpan<byte> before = utf8[..(int)place];
        return new LinePosition(before.Count((byte)'\n') + firstLine, before.Length - before.LastIndexOf((byte)'\n'));
    }

    private static bool TryTakeStep(ref ReadOnlySpan<char> path, out ReadOnlySpan<char> member, out int index)
    {
        member = default;
        index = 0;
        if (path.Length < 2) return false;
        bool isQuoted = path.StartsWith("['");
        ReadOnlySpan<char> rest = path[(isQuoted ? 2 : 1)..];
        int end = isQuoted ? rest.IndexOf("']") : path[0] == '[' ? rest.IndexOf(']') : rest.IndexOfAny('.', '[');
        if (end < 0) end = rest.Length;
        bool isIndex = path[0] == '[' && !isQuoted;
        if (!isIndex) member = rest[..end];
        path = rest[Math.Min(rest.Length, end + (isQuoted ? 2 : isIndex ? 1 : 0))..];
        return isIndex ? int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out index) : !member.IsEmpty;
    }

    private static bool ToMember(ref Utf8JsonReader reader, scoped ReadOnlySpan<char> member)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = reader.ValueTextEquals(member);
            reader.Read();
            if (found) return true;
            reader.Skip();
        }
        return false;
    }

    private static bool ToItem(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (index-- == 0) return true;
            reader.Skip();
        }
        return false;
    }
}
