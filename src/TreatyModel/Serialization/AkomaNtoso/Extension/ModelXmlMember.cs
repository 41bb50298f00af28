using System.Text.Json;

namespace TreatyModel.Serialization;

/// <summary>A member of the model as it stands in XML.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Shape">How it stands.</param>
/// <param name="Type">Its type, without null.</param>
/// <param name="Place">Its place among the members of its type.</param>
internal sealed record ModelXmlMember(string Name, ModelXmlShape Shape, Type Type, int Place)
{
    public JsonEncodedText JsonName { get; } = JsonEncodedText.Encode(Name);

    /// <summary>The members of an object, or of the items of a list.</summary>
    public ModelXmlPlan Plan => field ??= ModelXmlPlan.Of(Shape == ModelXmlShape.List ? MissingMembers.ElementOf(Type) : Type);

    /// <summary>The shape of the items of a list.</summary>
    public ModelXmlShape Items => items ??= ModelXmlPlan.ItemShape(MissingMembers.ElementOf(Type));

    private ModelXmlShape? items;
}
