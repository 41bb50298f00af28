namespace TreatyModel.Serialization;

/// <summary>The context that stands in every document: nothing has to be fetched to read it.</summary>
/// <remarks>Sources: schema.org, W3C Web Annotation Vocabulary; <c>urn:treatymodel:1#</c> is ours.</remarks>
internal static class JsonLdContext
{
    public const string Json = """
        {
          "@version": 1.1,
          "@vocab": "https://schema.org/",
          "oa": "http://www.w3.org/ns/oa#",
          "xsd": "http://www.w3.org/2001/XMLSchema#",
          "tm": "urn:treatymodel:1#",
          "id": "@id",
          "type": "@type",
          "Annotation": "oa:Annotation",
          "SpecificResource": "oa:SpecificResource",
          "TextPositionSelector": "oa:TextPositionSelector",
          "target": "oa:hasTarget",
          "source": { "@id": "oa:hasSource", "@type": "@id" },
          "selector": "oa:hasSelector",
          "start": { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
          "end": { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
          "appearance": { "@type": "@id" },
          "model": { "@id": "tm:model", "@type": "@json" }
        }
        """;
}
