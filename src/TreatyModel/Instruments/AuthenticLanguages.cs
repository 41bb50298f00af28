using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The languages of the authentic texts.</summary>
public sealed record AuthenticLanguages
{
    /// <summary>ISO 639-1 codes in the order of the text; empty when the text does not say.</summary>
    public ImmutableArray<string> Codes { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The code of the language that prevails when texts differ; "" when none does.</summary>
    public string Prevailing { get; init; } = "";

    /// <summary>The words; <see cref="Excerpt.None"/> when not provided.</summary>
    public Excerpt Evidence { get; init; }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(AuthenticLanguages? other) => other is not null && Sequence.Same(Codes, other.Codes) && Prevailing == other.Prevailing && Evidence == other.Evidence;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Codes), Prevailing, Evidence);

    /// <summary>The codes, as in <c>ru, ko</c>.</summary>
    public override string ToString() => string.Join(", ", Codes);
}
