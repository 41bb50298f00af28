using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>
/// Writes a part of the model as XML of our own, led by the contracts of its JSON, so that the two never differ: values are attributes,
/// words are elements with their place, lists and objects are elements. What is empty is left out.
/// </summary>
/// <param name="markup">Where to.</param>
/// <param name="plan">The eIds that statements are keyed by.</param>
internal sealed class ModelXmlWriter(MarkupWriter markup, DocumentPlan plan)
{
    public void Write(string element, object value, JsonTypeInfo contract, params ReadOnlySpan<string> without)
    {
        markup.OpenExtension(element);
        if (contract.PolymorphismOptions is { } choice)
        {
            JsonDerivedType named = choice.DerivedTypes.First(d => d.DerivedType == value.GetType());
            markup.Attribute(choice.TypeDiscriminatorPropertyName, (string)named.TypeDiscriminator!);
            contract = contract.Options.GetTypeInfo(named.DerivedType);
        }
        if (value is Statement statement && plan.IdOf(statement.Path) is { } id) markup.Attribute("about", "#" + id);
        Members(value, contract, without);
        markup.Close();
    }

    /// <summary>Some members of a value into the element that is open.</summary>
    public void Members(object value, JsonTypeInfo contract, ReadOnlySpan<string> without)
    {
        JsonPropertyInfo[] members = [.. contract.Properties.Where(MissingMembers.IsStored)];
        foreach (JsonPropertyInfo member in members)
            if (!without.Contains(member.Name) && member.Get!(value) is { } part && Scalar(part, member) is { } text) markup.Attribute(member.Name, text);
        foreach (JsonPropertyInfo member in members)
            if (!without.Contains(member.Name) && member.Get!(value) is { } part) Element(part, member, contract.Type);
    }

    /// <summary>The value as an attribute; null for what is an element, or empty.</summary>
    private static string? Scalar(object value, JsonPropertyInfo member)
    {
        string? text = value switch
        {
            string own => own,
            Enum or ProvisionPath or FuzzyDate => value.ToString()!,
            bool flag => flag ? "true" : "false",
            TextSpan span => span == default ? "" : XmlText.Span(span),
            Excerpt => null,
            _ => ModelXml.IsScalar(member) ? ModelXml.ScalarText(value, member.Options) : null,
        };
        return text is { Length: 0 } && !MissingMembers.AllowsNull(member) ? null : text;
    }

    private void Element(object value, JsonPropertyInfo member, Type declaring)
    {
        string element = RuleTerms.ElementOf(declaring, member.Name);
        if (value is Excerpt words)
        {
            if (words != Excerpt.None || MissingMembers.AllowsNull(member)) Words(element, words);
        }
        else if (value is string || ModelXml.IsScalar(member))
        {
        }
        else if (value is IEnumerable list)
        {
            Items(element, list, member.Options.GetTypeInfo(MissingMembers.ElementOf(member.PropertyType)));
        }
        else
        {
            Write(element, value, member.Options.GetTypeInfo(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType));
        }
    }

    private void Words(string element, Excerpt words)
    {
        markup.OpenExtension(element);
        markup.Span(words.Span);
        markup.Text(words.Text);
        markup.Close();
    }

    private void Items(string element, IEnumerable list, JsonTypeInfo contract)
    {
        bool isOpen = false;
        foreach (object item in list)
        {
            if (!isOpen) markup.OpenExtension(element);
            isOpen = true;
            string name = item is Statement statement ? RuleTerms.TermFor(statement.Class) : RuleTerms.Item;
            if (item is Excerpt words) Words(name, words);
            else if (contract.Kind == JsonTypeInfoKind.Object) Write(name, item, contract);
            else Text(name, item is string own ? own : ModelXml.ScalarText(item, contract.Options));
        }
        if (isOpen) markup.Close();
    }

    private void Text(string element, string text)
    {
        markup.OpenExtension(element);
        markup.Text(text);
        markup.Close();
    }
}
