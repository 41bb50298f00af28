using System.Text.Json;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>The pieces that the JSON-LD of treaties and of reports share.</summary>
internal static class JsonLdNodes
{
    public static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }

    public static void Types(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (string type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }

    /// <summary>Somebody or something with a name.</summary>
    public static void Named(Utf8JsonWriter json, string property, string type, string name)
    {
        if (name.Length == 0) return;
        json.WriteStartObject(property);
        json.WriteString("type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    /// <summary>Where words stand, as the Web Annotation model says it; nothing for words that come from no text.</summary>
    public static void Target(Utf8JsonWriter json, string document, params IEnumerable<TextSpan> spans)
    {
        TextSpan[] known = [.. spans.Where(s => s != default)];
        if (known.Length == 0) return;
        json.WriteStartArray("target");
        foreach (TextSpan span in known)
        {
            json.WriteStartObject();
            json.WriteString("type", "SpecificResource");
            json.WriteString("source", document);
            json.WriteStartObject("selector");
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The speaker as author, everybody who passed it on as interpreter.</summary>
    public static void Attribution(Utf8JsonWriter json, AttributionChain chain, string author)
    {
        Named(json, author, "Thing", chain.Source()?.Name ?? "");
        AttributionLink[] relays = [.. chain.Links.Where(l => l.Role == AttributionRole.Via && l.Name.Length > 0)];
        if (relays.Length == 0) return;
        json.WriteStartArray("claimInterpreter");
        foreach (AttributionLink relay in relays)
        {
            json.WriteStartObject();
            json.WriteString("type", "Thing");
            json.WriteString("name", relay.Name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
