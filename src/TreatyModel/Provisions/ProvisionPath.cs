using System.Text.Json.Serialization;

namespace TreatyModel;

/// <summary>The name of a provision within its treaty, as lawyers write it: <c>art 4(1)(a)</c>.</summary>
/// <remarks><c>default</c> is <see cref="Root"/>, the treaty itself, and prints as "". Equal by its text form.</remarks>
public readonly partial record struct ProvisionPath
{
    private readonly string? text;

    internal ProvisionPath(string text) => this.text = text;

    /// <summary>The treaty itself.</summary>
    public static ProvisionPath Root => default;

    /// <summary>Whether this is the treaty itself.</summary>
    [JsonIgnore]
    public bool IsRoot => string.IsNullOrEmpty(text);

    /// <summary>Whether both name the same provision.</summary>
    public bool Equals(ProvisionPath other) => string.Equals(text ?? "", other.text ?? "", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => (text ?? "").GetHashCode(StringComparison.Ordinal);

    /// <summary>Writes the path, as in <c>art 4(1)(a)</c>.</summary>
    public override string ToString() => text ?? "";
}
