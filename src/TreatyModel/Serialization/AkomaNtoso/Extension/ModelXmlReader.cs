using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Reads what <see cref="ModelXmlWriter"/> wrote: turns it into JSON on the way, whose reader is as strict as for any other document.</summary>
/// <remarks>Every method begins at the start of an element and leaves the reader at its end.</remarks>
/// <param name="markup">The reader.</param>
/// <param name="capacity">About how many bytes the JSON will take.</param>
internal sealed class ModelXmlReader(MarkupReader markup, int capacity)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> buffer = new(capacity);

    private XmlReader Xml => markup.Xml;

    /// <summary>Reads the element at which the reader stands.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <exception cref="DocumentFormatException">The model does not allow what stands there.</exception>
    public T Read<T>() where T : class
    {
        LinePosition position = markup.Position;
        buffer.ResetWrittenCount();
        try
        {
            using (var json = new Utf8JsonWriter(buffer, Options)) Members(json, ModelXmlPlan.Of(typeof(T)));
            return JsonSerializer.Deserialize(buffer.WrittenSpan, TreatyJson.Contract<T>(TreatyJsonOptions.OneLine))!;
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException or ArgumentException)
        {
            // Line and column of the JSON say nothing of the document.
            DocumentFormatException refusal = JsonRefusal.Of(markup.Document, problem, position.Line);
            throw new DocumentFormatException(markup.Document, position, refusal.Path, refusal.Problem, refusal.Remedy, problem);
        }
    }

    private void Members(Utf8JsonWriter json, ModelXmlPlan plan)
    {
        json.WriteStartObject();
        string? discriminator = plan.Discriminator;
        if (discriminator is not null)
        {
            string name = Xml.GetAttribute(discriminator) ?? "";
            json.WriteString(discriminator, name);
            plan = plan.Named(name) ?? throw markup.Refuse($"there is no {discriminator} \"{name}\"", "update the library: a newer version may have written it");
        }
        Span<bool> seen = stackalloc bool[plan.MemberCount];
        Attributes(json, plan, discriminator, seen);
        if (!Xml.IsEmptyElement)
        {
            int depth = Xml.Depth;
            while (markup.Read() && Xml.Depth > depth)
            {
                if (Xml.NodeType != XmlNodeType.Element) continue;
                ModelXmlMember member = (Xml.NamespaceURI == AkomaNtosoNames.Extension ? plan.Element(Xml.LocalName) : null) ?? throw Unknown();
                seen[member.Place] = true;
                json.WritePropertyName(member.JsonName);
                if (member.Shape == ModelXmlShape.List) List(json, member);
                else Value(json, member.Shape, member);
            }
        }
        foreach ((ModelXmlMember member, byte[] value) in plan.Demanded)
        {
            if (seen[member.Place]) continue;
            json.WritePropertyName(member.JsonName);
            json.WriteRawValue(value, skipInputValidation: true);
        }
        json.WriteEndObject();
    }

    private void Attributes(Utf8JsonWriter json, ModelXmlPlan plan, string? discriminator, Span<bool> seen)
    {
        while (Xml.MoveToNextAttribute())
        {
            // The eId that a statement is about, and what other namespaces add, is no member.
            if (Xml.NamespaceURI.Length > 0 || Xml.LocalName == "about" || Xml.LocalName == discriminator) continue;
            ModelXmlMember member = plan.Attribute(Xml.LocalName) ?? throw Unknown();
            seen[member.Place] = true;
            json.WritePropertyName(member.JsonName);
            Scalar(json, member.Shape, Xml.Value);
        }
        Xml.MoveToElement();
    }

    private void List(Utf8JsonWriter json, ModelXmlMember member)
    {
        json.WriteStartArray();
        if (!Xml.IsEmptyElement)
        {
            int depth = Xml.Depth;
            while (markup.Read() && Xml.Depth > depth)
                if (Xml.NodeType == XmlNodeType.Element) Value(json, member.Items, member);
        }
        json.WriteEndArray();
    }

    private void Value(Utf8JsonWriter json, ModelXmlShape shape, ModelXmlMember member)
    {
        switch (shape)
        {
            case ModelXmlShape.Object:
                Members(json, member.Plan);
                break;
            case ModelXmlShape.Words:
                json.WriteStartObject();
                json.WritePropertyName("span"u8);
                Span(json, XmlText.TrySpan(Xml.GetAttribute("span", AkomaNtosoNames.Extension), out TextSpan span) ? span : default);
                json.WriteString("text"u8, Text());
                json.WriteEndObject();
                break;
            default:
                Scalar(json, shape, Text());
                break;
        }
    }

    private static void Scalar(Utf8JsonWriter json, ModelXmlShape shape, string text)
    {
        if (shape == ModelXmlShape.Span && XmlText.TrySpan(text, out TextSpan span)) Span(json, span);
        else if (shape == ModelXmlShape.Raw) json.WriteRawValue(text);
        else json.WriteStringValue(text);
    }

    private static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("length"u8, span.Length);
        json.WriteEndObject();
    }

    /// <summary>The text of the element, what stands in elements inside it included.</summary>
    private string Text()
    {
        if (Xml.IsEmptyElement) return "";
        int depth = Xml.Depth;
        string text = "";
        while (markup.Read() && Xml.Depth > depth) text = text.Length == 0 ? Xml.Value : text + Xml.Value;
        return text;
    }

    private DocumentFormatException Unknown()
    {
        string name = Xml.LocalName;
        return markup.Refuse($"the model has no member \"{name}\" here", "remove it, or update the library: a newer version may have written it");
    }
}
