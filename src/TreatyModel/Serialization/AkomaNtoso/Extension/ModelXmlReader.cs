using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Reads what <see cref="ModelXmlWriter"/> wrote: as strict as the reader of JSON, through which it goes.</summary>
internal sealed class ModelXmlReader(ImportNotes notes)
{
    public T Read<T>(XElement element) where T : class
    {
        JsonTypeInfo<T> contract = TreatyJson.Contract<T>(TreatyJsonOptions.OneLine);
        try
        {
            JsonNode node = Members(element, contract);
            MissingMembers.Fill(node, contract);
            return node.Deserialize(contract)!;
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException or ArgumentException)
        {
            throw JsonRefusal.Of(notes.Document, problem, ImportNotes.PositionOf(element).Line);
        }
    }

    private JsonObject Members(XElement element, JsonTypeInfo contract)
    {
        var node = new JsonObject();
        HashSet<string> known = ["about"];
        if (contract.PolymorphismOptions is { } choice)
        {
            node[choice.TypeDiscriminatorPropertyName] = (string?)element.Attribute(choice.TypeDiscriminatorPropertyName) ?? "";
            known.Add(choice.TypeDiscriminatorPropertyName);
            contract = MissingMembers.Concrete(contract, node);
        }
        foreach (JsonPropertyInfo member in contract.Properties.Where(MissingMembers.IsStored))
        {
            string name = ModelXml.IsScalar(member) ? member.Name : RuleTerms.ElementOf(contract.Type, member.Name);
            known.Add(name);
            if (ModelXml.IsScalar(member))
            {
                if ((string?)element.Attribute(name) is { } text) node[member.Name] = Scalar(text, member.PropertyType);
            }
            else if (element.Element((XNamespace)AkomaNtosoNames.Extension + name) is { } part)
            {
                node[member.Name] = Part(part, member);
            }
        }
        foreach (string name in element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.NamespaceName.Length == 0).Select(a => a.Name.LocalName).Concat(element.Elements().Select(e => e.Name.LocalName)))
            if (!known.Contains(name)) throw notes.Refuse(element, $"{element.Name.LocalName} has no member \"{name}\"", "remove it, or update the library: a newer version may have written it");
        return node;
    }

    private JsonNode? Part(XElement part, JsonPropertyInfo member)
    {
        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (type == typeof(Excerpt)) return Words(part);
        JsonTypeInfo contract = member.Options.GetTypeInfo(type);
        if (contract.Kind != JsonTypeInfoKind.Enumerable) return Members(part, contract);
        Type item = MissingMembers.ElementOf(type);
        JsonTypeInfo itemContract = member.Options.GetTypeInfo(item);
        return new JsonArray([.. part.Elements().Select(e => item == typeof(Excerpt) ? Words(e)
            : itemContract.Kind == JsonTypeInfoKind.Object ? Members(e, itemContract)
            : Scalar(e.Value, item))]);
    }

    private static JsonObject Words(XElement element)
    {
        TextSpan span = OwnMarks.SpanOf(element);
        return new JsonObject { ["text"] = element.Value, ["span"] = Span(span) };
    }

    private static JsonObject Span(TextSpan span) => new() { ["start"] = span.Start, ["length"] = span.Length };

    private static JsonNode? Scalar(string text, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(TextSpan)) return XmlText.TrySpan(text, out TextSpan span) ? Span(span) : text;
        // Numbers and flags are JSON as they stand.
        return type.IsPrimitive ? JsonNode.Parse(text) : JsonValue.Create(text);
    }
}
