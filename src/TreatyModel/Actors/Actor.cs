using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TreatyModel;

/// <summary>Somebody who can act, speak or be bound: a state, an organisation, an organ, a person, a group.</summary>
/// <remarks>A closed family. Immutable and equal by value; a <see cref="State"/> of the library's own table is stored by its name alone.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(State), "state")]
[JsonDerivedType(typeof(InternationalOrganization), "internationalOrganization")]
[JsonDerivedType(typeof(Organization), "organization")]
[JsonDerivedType(typeof(Organ), "organ")]
[JsonDerivedType(typeof(Person), "person")]
[JsonDerivedType(typeof(CollectiveActor), "collective")]
[JsonDerivedType(typeof(SourceClass), "sourceClass")]
[JsonDerivedType(typeof(DescribedActor), "described")]
public abstract record Actor
{
    private protected Actor()
    {
    }

    /// <summary>What it is called, the usual name first; empty when it has no name.</summary>
    public abstract ImmutableArray<ActorName> Names { get; init; }

    /// <summary>Whether one of the names is a text, spelling apart.</summary>
    /// <param name="name">The text.</param>
    /// <param name="on">The day on which it is used; null for any day.</param>
    /// <returns>Whether a name, acronym, alias or metonym of it, in use on that day, reads so. Case, accents, punctuation and a leading "the" do not count.</returns>
    public bool IsCalled(string name, FuzzyDate? on = null)
    {
        string key = NameKey.Of(name);
        return key.Length > 0 && Names.Any(n => NameKey.Of(n.Text) == key && (on is not { } day || n.Use.Contains(day) is true));
    }

    /// <summary>Whether both are the same sort of actor; each sort compares its own parts, names included.</summary>
    /// <param name="other">The other actor.</param>
    /// <returns>False for another sort of actor.</returns>
    public virtual bool Equals(Actor? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The usual name; "" when it has none.</summary>
    public override string ToString() => Names.IsEmpty ? "" : Names[0].Text;
}
