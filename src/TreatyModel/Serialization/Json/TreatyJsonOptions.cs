using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TreatyModel.Serialization;

/// <summary>How JSON is written and read. Immutable: change a copy by <c>with</c>.</summary>
/// <remarks>Thread-safe, equal by value.</remarks>
public sealed record TreatyJsonOptions
{
    private const int DefaultMaxDepth = 512;

    private static readonly ConcurrentDictionary<TreatyJsonOptions, JsonSerializerOptions> Known = new();

    /// <summary>Strict, indented, 512 levels.</summary>
    public static TreatyJsonOptions Default { get; } = new();

    /// <summary>Strict, one line: what NDJSON needs.</summary>
    public static TreatyJsonOptions OneLine { get; } = new() { IsIndented = false };

    /// <summary>
    /// Whether members that this version does not know are passed over, members that are missing are taken as empty, and <c>format</c> may be
    /// absent or of another minor version. False by default: a member too many or too few is an error. Members that stand twice, nulls where none may be, and names of enumerations that are not known stay errors: they would change the meaning.
    /// </summary>
    public bool IsLenient { get; init; }

    /// <summary>Whether the output has line breaks and indentation. True by default.</summary>
    public bool IsIndented { get; init; } = true;

    /// <summary>How many objects and lists may stand inside each other, 1 or more; 512 by default. A unit of a treaty takes two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1000, which the stack of a thread would not bear.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1000);
            field = value;
        }
    } = DefaultMaxDepth;

    /// <summary>The same as options of the framework's serializer, with the library's contracts.</summary>
    /// <returns>Read-only options, made once for equal values. Letters of every script are written as they are, so don't paste the output into HTML.</returns>
    public JsonSerializerOptions ToSerializerOptions() => Known.GetOrAdd(this, static options => options.Make());

    private JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(TreatyJsonContext.Default.Options)
        {
            TypeInfoResolver = TreatyJsonContext.Default.WithAddedModifier(TreatyJsonFormat.AddTo).WithAddedModifier(MissingMembers.Demand),
            AllowOutOfOrderMetadataProperties = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
            WriteIndented = IsIndented,
            MaxDepth = MaxDepth,
            UnmappedMemberHandling = IsLenient ? JsonUnmappedMemberHandling.Skip : JsonUnmappedMemberHandling.Disallow,
        };
        options.MakeReadOnly();
        return options;
    }
}
