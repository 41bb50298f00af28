using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TreatyModel;

/// <summary>A state, as it was at its time: the Soviet Union and the Russian Federation are two.</summary>
/// <remarks>
/// <para>States of <see cref="StateRegistry.World"/> are had from there and stored by <see cref="Id"/> alone. Another one is written by hand:
/// <c>new State(StateId.Parse("aland")) { Names = ["Aland"] }</c>, and stored with its facts.</para>
/// <para>Equal when name and facts are.</para>
/// </remarks>
public sealed record State : Actor
{
    private StateFacts? facts;

    /// <summary>Makes a state; one of the world's has its facts already.</summary>
    /// <param name="id">Its name within the library.</param>
    public State(StateId id) => Id = id;

    /// <summary>Its name within the library; states by hand take one that the world does not have.</summary>
    public StateId Id { get; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override ImmutableArray<ActorName> Names
    {
        get => Known.Names;
        init => facts = Known with { Names = value };
    }

    /// <summary>When it was a state; several stretches when it ceased to be one and became one again.</summary>
    [JsonIgnore]
    public ImmutableArray<DateInterval> Existence
    {
        get => Known.Existence;
        init => facts = Known with { Existence = value };
    }

    /// <summary>Its codes in the lists of states, each with the time for which the list has it.</summary>
    [JsonIgnore]
    public StateCodes Codes
    {
        get => Known.Codes;
        init => facts = Known with { Codes = value };
    }

    /// <summary>Whether it is a state among states, or a territory or part that lists of states have too.</summary>
    [JsonIgnore]
    public StateStanding Standing
    {
        get => Known.Standing;
        init => facts = Known with { Standing = value };
    }

    /// <summary>What is known of it beyond the world's table; null for a state of that table.</summary>
    public StateFacts? Facts
    {
        get => facts is null || StateRegistry.World.FactsOf(Id) is { } known && ReferenceEquals(known, facts) ? null : facts;
        init => facts = value;
    }

    internal StateFacts? OwnFacts => facts;

    private StateFacts Known => facts ?? StateRegistry.World.FactsOf(Id) ?? StateFacts.None;

    /// <summary>Whether the state existed on a day.</summary>
    /// <param name="day">The day; may be known in part.</param>
    /// <returns>Null when the day or the state's own dates leave it open.</returns>
    public bool? ExistedOn(FuzzyDate day)
    {
        bool? existed = false;
        foreach (DateInterval stretch in Existence) existed |= stretch.Contains(day);
        return existed;
    }

    /// <summary>The official name on a day, else the usual one.</summary>
    /// <param name="day">The day; may be known in part.</param>
    /// <returns>"Union of Burma" and "Republic of the Union of Myanmar" for one state; "" for a state without a name.</returns>
    public string NameOn(FuzzyDate day) =>
        (Names.FirstOrDefault(n => n.Kind == ActorNameKind.Official && n.Use.Contains(day) is true)
            ?? Names.FirstOrDefault(n => n.Use.Contains(day) is true) ?? Names.FirstOrDefault())?.Text ?? "";

    /// <summary>Whether name and facts are equal.</summary>
    public bool Equals(State? other) => other is not null && Id == other.Id && (ReferenceEquals(Known, other.Known) || Known == other.Known);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The usual name, else the name within the library.</summary>
    public override string ToString() => Names.IsEmpty ? Id.ToString() : Names[0].Text;
}
