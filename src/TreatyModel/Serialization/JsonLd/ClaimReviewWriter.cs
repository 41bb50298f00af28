using System.Text.Json;

namespace TreatyModel.Serialization;

/// <summary>Writes contradictions as schema.org <c>ClaimReview</c>: the property that is disputed, each side as a claim. It gives no verdict.</summary>
internal static class ClaimReviewWriter
{
    public static void Write(Utf8JsonWriter json, Contradiction contradiction)
    {
        json.WriteStartObject();
        json.WriteString("type", "ClaimReview");
        json.WriteString("reviewAspect", contradiction.Property.ToString());
        json.WriteString("tm:kind", contradiction.Kind.ToString());
        json.WriteString("claimReviewed", contradiction.ToString());
        JsonLdNodes.Named(json, "author", "SoftwareApplication", "TreatyModel");
        json.WriteStartArray("itemReviewed");
        foreach (ContradictionSide side in contradiction.Sides)
        {
            json.WriteStartObject();
            JsonLdNodes.Types(json, "Claim", "Annotation");
            json.WriteString("text", side.Evidence.Text);
            json.WriteString("tm:value", side.Value);
            json.WriteString("tm:document", side.Document);
            JsonLdNodes.Attribution(json, side.Attribution, "author");
            JsonLdNodes.Target(json, "urn:treatymodel:" + Uri.EscapeDataString(side.Document), side.Evidence.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
