namespace TreatyModel.Serialization;

/// <summary>How JSON-LD is written. Immutable: change a copy by <c>with</c>.</summary>
/// <remarks>Thread-safe, equal by value.</remarks>
public sealed record JsonLdOptions
{
    /// <summary>No identifier; the model travels along.</summary>
    public static JsonLdOptions Default { get; } = new();

    /// <summary>The identifier (IRI) of the document, which positions refer to; <c>urn:treatymodel:document</c> by default.</summary>
    public string Id { get; init; } = "urn:treatymodel:document";

    /// <summary>
    /// Whether the whole model stands in the document too, as a JSON literal (<c>tm:model</c>), so that it can be read back without loss.
    /// True by default; without it the document is about half as long and can only be written.
    /// </summary>
    public bool IncludesModel { get; init; } = true;
}
