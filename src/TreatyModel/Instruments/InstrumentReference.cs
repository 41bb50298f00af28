using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>An instrument that is named and not held: by what it is called, dated and numbered.</summary>
/// <param name="Name">The name: "the Charter of the United Nations".</param>
public sealed record InstrumentReference(Excerpt Name)
{
    /// <summary>Its date, as far as known; <see cref="FuzzyDate.Unknown"/> when not: "the 1961 treaty" is <c>1961</c>.</summary>
    public FuzzyDate Date { get; init; }

    /// <summary>Its numbers in collections; empty when not known.</summary>
    public ImmutableArray<ExternalId> Ids { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The provision of it that is meant; <see cref="ProvisionPath.Root"/> for the whole.</summary>
    public ProvisionPath Provision { get; init; }

    /// <summary>Whether this can be the reference of a treaty.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <returns>
    /// True when a number is shared or a title is the name; false when numbers of one collection differ, or the date is certainly another than its
    /// signature; else null.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="treaty"/> is null.</exception>
    public bool? Means(Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        if (Ids.Any(treaty.ExternalIds.Contains)) return true;
        if (Ids.Any(id => treaty.ExternalIds.Any(own => own.Scheme == id.Scheme))) return false;
        FuzzyDate signed = treaty.SignedOn();
        if (Date.IsSameDay(signed) is false) return false;
        return treaty.IsCalled(Name.Text) ? true : null;
    }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(InstrumentReference? other) => other is not null && Name == other.Name && Date == other.Date && Sequence.Same(Ids, other.Ids) && Provision == other.Provision;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Date, Provision);

    /// <summary>Provision and name on one line.</summary>
    public override string ToString() => Provision.IsRoot ? Name.ToString() : $"{Provision} of {Name}";
}
