using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>How the members of a type stand in the XML of the model, taken from the contract of its JSON: made once for each type.</summary>
internal sealed class ModelXmlPlan
{
    private static readonly ConcurrentDictionary<Type, ModelXmlPlan> Known = new();

    private readonly Dictionary<string, ModelXmlMember> attributes = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ModelXmlMember> elements = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Type> derived = new(StringComparer.Ordinal);

    private ModelXmlPlan(JsonTypeInfo contract)
    {
        if (contract.PolymorphismOptions is { } choice)
        {
            Discriminator = choice.TypeDiscriminatorPropertyName;
            foreach (JsonDerivedType type in choice.DerivedTypes) derived.Add((string)type.TypeDiscriminator!, type.DerivedType);
            return;
        }
        foreach (JsonPropertyInfo member in contract.Properties.Where(MissingMembers.IsStored))
        {
            var planned = new ModelXmlMember(member.Name, ShapeOf(member), Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, MemberCount++);
            if (member.IsRequired) Demanded.Add((planned, DefaultOf(contract, member)));
            if (planned.Shape is ModelXmlShape.Text or ModelXmlShape.Raw or ModelXmlShape.Span) attributes.Add(member.Name, planned);
            else elements.Add(RuleTerms.ElementOf(contract.Type, member.Name), planned);
        }
    }

    /// <summary>The attribute that names the type, where there is a choice of types; else null.</summary>
    public string? Discriminator { get; }

    public int MemberCount { get; private set; }

    /// <summary>The members that JSON has to have, with the JSON of what they are when the XML leaves them out.</summary>
    public List<(ModelXmlMember Member, byte[] Default)> Demanded { get; } = [];

    public static ModelXmlPlan Of(Type type) => Known.GetOrAdd(type, static t => new ModelXmlPlan(TreatyJson.Contract<Treaty>(TreatyJsonOptions.OneLine).Options.GetTypeInfo(t)));

    /// <summary>The plan of the type that a discriminator names; null when there is no such type.</summary>
    public ModelXmlPlan? Named(string discriminator) => derived.TryGetValue(discriminator, out Type? type) ? Of(type) : null;

    public ModelXmlMember? Attribute(string name) => attributes.GetValueOrDefault(name);

    public ModelXmlMember? Element(string name) => elements.GetValueOrDefault(name);

    /// <summary>The shape of the items of a list.</summary>
    public static ModelXmlShape ItemShape(Type item) => item == typeof(Excerpt) ? ModelXmlShape.Words
        : TreatyJson.Contract<Treaty>(TreatyJsonOptions.OneLine).Options.GetTypeInfo(item).Kind == JsonTypeInfoKind.Object ? ModelXmlShape.Object
        : item.IsPrimitive ? ModelXmlShape.Raw : ModelXmlShape.Text;

    private static ModelXmlShape ShapeOf(JsonPropertyInfo member)
    {
        Type type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        if (type == typeof(TextSpan)) return ModelXmlShape.Span;
        if (ModelXml.IsScalar(member)) return type.IsPrimitive ? ModelXmlShape.Raw : ModelXmlShape.Text;
        if (type == typeof(Excerpt)) return ModelXmlShape.Words;
        return member.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Enumerable ? ModelXmlShape.List : ModelXmlShape.Object;
    }

    private static byte[] DefaultOf(JsonTypeInfo contract, JsonPropertyInfo member)
    {
        JsonNode? value = MissingMembers.DefaultOf(contract.Type, member);
        if (value is JsonObject) MissingMembers.Fill(value, contract.Options.GetTypeInfo(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType));
        return System.Text.Encoding.UTF8.GetBytes(value?.ToJsonString() ?? "null");
    }
}
