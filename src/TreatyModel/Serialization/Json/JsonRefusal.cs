using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Says in the library's own exception what the framework's reader found, where, and what to do.</summary>
internal static class JsonRefusal
{
    private static readonly string[] CutOff = ["end of data", "depth to be zero", "any JSON tokens"];

    public static bool IsMissingMember(JsonException problem) => problem.Message.Contains("missing required properties", StringComparison.Ordinal);

    public static DocumentFormatException OfNull(string document, int firstLine) =>
        new(document, new LinePosition(firstLine, 1), "$", "null is no document", "write the object that the schema describes", null);

    /// <param name="document">The document's name.</param>
    /// <param name="problem">A <see cref="JsonException"/>, or the <see cref="NotSupportedException"/> of an object that does not name its type.</param>
    /// <param name="firstLine">The number of the document's first line.</param>
    public static DocumentFormatException Of(string document, Exception problem, int firstLine)
    {
        // The framework appends path and place to its messages; they are members of their own here.
        string message = problem.Message;
        int appended = message.IndexOf(" Path: ", StringComparison.Ordinal);
        string what = (appended < 0 ? message : message[..appended]).TrimEnd('.', ' ');
        string remedy = Array.Exists(CutOff, c => message.Contains(c, StringComparison.Ordinal)) ? "the document is cut off: fetch it again, whole"
            : message.Contains("maximum configured depth", StringComparison.Ordinal) ? "raise MaxDepth if the document is to be trusted"
            : message.Contains("could not be mapped", StringComparison.Ordinal) ? "remove the member, or read with IsLenient what a newer version wrote"
            : message.Contains("missing required properties", StringComparison.Ordinal) ? "add the members, or read with IsLenient to take them as empty"
            : "the JSON Schema in docs/schema says what may stand here";
        (string path, long line, long column) = problem is JsonException json
            ? (json.Path ?? "", json.LineNumber ?? 0, json.BytePositionInLine ?? 0)
            : (Part(message, "Path: "), Number(message, "LineNumber: "), Number(message, "BytePositionInLine: "));
        return new DocumentFormatException(document, new LinePosition((int)line + firstLine, (int)column + 1), path, what, remedy, problem);
    }

    /// <summary>A problem that was found in a copy whose gaps are filled: its path is right, its line and column are the copy's.</summary>
    public static DocumentFormatException OfCopy(string document, Exception problem, ReadOnlySpan<byte> utf8, int firstLine)
    {
        DocumentFormatException refusal = Of(document, problem, firstLine);
        return refusal.Path.Length == 0 ? refusal
            : new DocumentFormatException(document, JsonPlace.Find(utf8, refusal.Path, firstLine), refusal.Path, refusal.Problem, refusal.Remedy, problem);
    }

    /// <summary>A value that a constructor of the model refuses. The framework does not say where it stood, so it is looked for.</summary>
    public static DocumentFormatException OfValue(string document, ArgumentException problem, ReadOnlySpan<byte> utf8, JsonNode? root, JsonTypeInfo contract, int firstLine)
    {
        string path = PathTo(root, contract);
        return new DocumentFormatException(document, JsonPlace.Find(utf8, path, firstLine), path, problem.Message.TrimEnd('.'), "give a value that the model allows", problem);
    }

    /// <summary>The path of the innermost object that cannot be read.</summary>
    private static string PathTo(JsonNode? node, JsonTypeInfo contract)
    {
        if (node is JsonArray list && contract.Kind == JsonTypeInfoKind.Enumerable)
        {
            JsonTypeInfo element = contract.Options.GetTypeInfo(MissingMembers.ElementOf(contract.Type));
            return list.Select(item => PathTo(item, element)).FirstOrDefault(path => path.Length > 0) ?? "";
        }
        if (node is not JsonObject members) return "";
        JsonTypeInfo concrete = MissingMembers.Concrete(contract, members);
        foreach (JsonPropertyInfo member in concrete.Properties)
        {
            JsonNode? part = members[member.Name];
            if (part is not (JsonObject or JsonArray)) continue;
            string path = PathTo(part, concrete.Options.GetTypeInfo(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType));
            if (path.Length > 0) return path;
        }
        try
        {
            members.Deserialize(contract);
            return "";
        }
        catch (ArgumentException)
        {
            return members.GetPath();
        }
    }

    private static long Number(string message, string name) =>
        long.TryParse(Part(message, name).TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    private static string Part(string message, string name)
    {
        int start = message.LastIndexOf(name, StringComparison.Ordinal);
        if (start < 0) return "";
        start += name.Length;
        int end = message.IndexOf(" | ", start, StringComparison.Ordinal);
        return end < 0 ? message[start..] : message[start..end];
    }
}
