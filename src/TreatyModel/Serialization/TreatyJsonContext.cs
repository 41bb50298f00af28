using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatyModel.Serialization;

/// <summary>The source-generated contracts of the library's documents: chain it into your own <see cref="JsonSerializerOptions"/>.</summary>
/// <remarks>
/// Strict: unknown, missing, null and duplicate members are errors with a path. Members in camel case, enumerations by name, empty values
/// are written. What is read back is equal to what was written.
/// </remarks>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(Treaty))]
[JsonSerializable(typeof(NewsReport))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(SanctionsRegime))]
[JsonSerializable(typeof(Resolution))]
[JsonSerializable(typeof(HistoricalEvent))]
public sealed partial class TreatyJsonContext : JsonSerializerContext;
