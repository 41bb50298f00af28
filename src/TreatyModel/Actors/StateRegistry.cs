using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TreatyModel;

/// <summary>The states that there are and were since 1816, by code, name, alias or metonym, at a date.</summary>
/// <remarks>
/// <para>A name or code that nobody had on the day leads to nothing: never to a neighbour in time or space. <see cref="Look(string, FuzzyDate)"/> says why.</para>
/// <para>The table is the library's own, made from facts in: Correlates of War Project, State System Membership List v2016; K. S. Gleditsch and
/// M. D. Ward, list of independent states since 1816; ISO 3166-1 and 3166-3. Immutable and thread-safe.</para>
/// </remarks>
public sealed partial class StateRegistry
{
    private readonly FrozenDictionary<StateId, State> states;
    private readonly FrozenDictionary<string, ImmutableArray<State>> named;

    /// <summary>Makes a registry.</summary>
    /// <param name="states">The states; no two with one <see cref="State.Id"/>.</param>
    /// <param name="successions">What became of which.</param>
    /// <exception cref="ArgumentException">Two states have one name.</exception>
    public StateRegistry(ImmutableArray<State> states, ImmutableArray<StateSuccession> successions)
    {
        States = states.IsDefault ? [] : states;
        Successions = successions.IsDefault ? [] : successions;
        this.states = States.ToFrozenDictionary(s => s.Id);
        named = States.SelectMany(s => s.Names.Select(n => NameKey.Of(n.Text)).Distinct().Select(key => (key, s)))
            .GroupBy(n => n.key, n => n.s).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
    }

    /// <summary>The library's own table.</summary>
    public static StateRegistry World { get; } = StateTable.Load();

    /// <summary>Every state, in the order of the table.</summary>
    public ImmutableArray<State> States { get; }

    /// <summary>What became of which state, in the order of time.</summary>
    public ImmutableArray<StateSuccession> Successions { get; }

    /// <summary>The state of a name within the library.</summary>
    /// <param name="id">The name.</param>
    /// <returns>The state; null when there is none.</returns>
    public State? Find(StateId id) => states.GetValueOrDefault(id);

    /// <summary>Looks up a name or code of any kind on a day.</summary>
    /// <param name="designation">
    /// A name, alias, acronym or metonym ("Russia", "DPRK", "Moscow"), spelling apart; a code of ISO 3166 in letters (<c>RU</c>, <c>RUS</c>, <c>SUHH</c>); a
    /// name within the library (<c>soviet-union</c>). Numbers and the abbreviations of other lists need their own type: they collide.
    /// </param>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>The state, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="designation"/> is null.</exception>
    public StateLookup Look(string designation, FuzzyDate on)
    {
        ArgumentNullException.ThrowIfNull(designation);
        return Judge(Candidates(designation), (s, day) => HeldName(s, designation, day), on);
    }

    /// <summary>Looks up a name or code of any kind without a day.</summary>
    /// <param name="designation">As for <see cref="Look(string, FuzzyDate)"/>.</param>
    /// <returns>A state that alone has or ever had it; else ambiguous ("Germany", "Russia", <c>CS</c>) or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="designation"/> is null.</exception>
    public StateLookup Look(string designation)
    {
        ArgumentNullException.ThrowIfNull(designation);
        ImmutableArray<State> found = Candidates(designation);
        return new StateLookup
        {
            Outcome = found.Length switch { 0 => StateLookupOutcome.Unknown, 1 => StateLookupOutcome.Found, _ => StateLookupOutcome.Ambiguous },
            Candidates = found,
        };
    }

    /// <summary>Looks up a code of a list of states on a day.</summary>
    /// <typeparam name="TCode">The kind of code: <see cref="IsoAlpha2"/>, <see cref="CowNumber"/>, ...</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>The state, or why there is none.</returns>
    public StateLookup Look<TCode>(TCode code, FuzzyDate on) where TCode : struct, IStateCode<TCode> =>
        Judge([.. States.Where(s => TCode.Of(s.Codes).Any(c => c.Value.Equals(code)))], (s, day) => Held(TCode.Of(s.Codes), code, day), on);

    /// <summary>Finds the state that has a name or code of any kind on a day.</summary>
    /// <param name="designation">As for <see cref="Look(string, FuzzyDate)"/>.</param>
    /// <param name="on">The day; may be known in part.</param>
    /// <param name="state">The state; null when none can be told.</param>
    /// <returns>Whether exactly one state has it.</returns>
    public bool TryFind(string designation, FuzzyDate on, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out State? state)
    {
        state = Look(designation, on).State;
        return state is not null;
    }

    /// <summary>Finds the state that has a code on a day.</summary>
    /// <typeparam name="TCode">The kind of code.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="on">The day; may be known in part.</param>
    /// <param name="state">The state; null when none can be told.</param>
    /// <returns>Whether exactly one state has it.</returns>
    public bool TryFind<TCode>(TCode code, FuzzyDate on, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out State? state) where TCode : struct, IStateCode<TCode>
    {
        state = Look(code, on).State;
        return state is not null;
    }

    /// <summary>What became of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its successions, in the order of time; empty for a state that goes on or whose fate the table does not tell.</returns>
    public IEnumerable<StateSuccession> SuccessorsOf(State state) => Successions.Where(s => s.From == state?.Id);

    /// <summary>What a state came from.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its successions, in the order of time.</returns>
    public IEnumerable<StateSuccession> PredecessorsOf(State state) => Successions.Where(s => s.To == state?.Id);

    /// <summary>The state that is the same legal person as another on a day, by continuations alone.</summary>
    /// <param name="state">The state.</param>
    /// <param name="on">The day; may be known in part.</param>
    /// <returns>The Russian Federation for the Soviet Union today; the state itself while it exists; null when nobody continues it, or that is not known.</returns>
    public State? ContinuedBy(State state, FuzzyDate on)
    {
        ArgumentNullException.ThrowIfNull(state);
        var seen = new HashSet<StateId>();
        for (State? at = state; at is not null && seen.Add(at.Id);)
        {
            if (at.ExistedOn(on) is true) return at;
            StateSuccession? next = SuccessorsOf(at).FirstOrDefault(s => s.Kind == SuccessionKind.Continuation);
            at = next is null ? null : Find(next.To);
        }
        return null;
    }

    /// <summary>The facts that the table has of a state: what a state of this registry refers to by its name alone.</summary>
    internal StateFacts? FactsOf(StateId id) => states.TryGetValue(id, out State? state) ? state.OwnFacts : null;

    private ImmutableArray<State> Candidates(string designation)
    {
        var found = ImmutableArray.CreateBuilder<State>();
        if (StateId.TryParse(designation, out StateId id) && Find(id) is { } known) found.Add(known);
        found.AddRange(named.GetValueOrDefault(NameKey.Of(designation), []));
        if (designation.Length is >= 2 and <= 4) found.AddRange(States.Where(s => HasLetters(s, designation)));
        return [.. found.Distinct()];
    }

    private static bool HasLetters(State state, string code) => (IsoAlpha2.TryParse(code, out IsoAlpha2 two) && state.Codes.IsoAlpha2.Any(c => c.Value == two))
        || (IsoAlpha3.TryParse(code, out IsoAlpha3 three) && state.Codes.IsoAlpha3.Any(c => c.Value == three))
        || (IsoFormer.TryParse(code, out IsoFormer four) && state.Codes.IsoFormer.Any(c => c.Value == four));

    private static bool? HeldName(State state, string designation, FuzzyDate on)
    {
        if (StateId.TryParse(designation, out StateId id) && id == state.Id) return true;
        string key = NameKey.Of(designation);
        bool? held = false;
        foreach (ActorName name in state.Names)
            if (NameKey.Of(name.Text) == key) held |= name.Use.Contains(on) & state.ExistedOn(on);
        if (IsoAlpha2.TryParse(designation, out IsoAlpha2 two)) held |= Held(state.Codes.IsoAlpha2, two, on);
        if (IsoAlpha3.TryParse(designation, out IsoAlpha3 three)) held |= Held(state.Codes.IsoAlpha3, three, on);
        if (IsoFormer.TryParse(designation, out IsoFormer four)) held |= Held(state.Codes.IsoFormer, four, on);
        return held;
    }

    private static bool? Held<TCode>(ImmutableArray<Dated<TCode>> codes, TCode code, FuzzyDate on) where TCode : struct
    {
        bool? held = false;
        foreach (Dated<TCode> dated in codes)
            if (dated.Value.Equals(code)) held |= dated.During.Contains(on);
        return held;
    }

    private static StateLookup Judge(ImmutableArray<State> candidates, Func<State, FuzzyDate, bool?> held, FuzzyDate on)
    {
        if (candidates.IsEmpty) return new StateLookup { Outcome = StateLookupOutcome.Unknown };
        ImmutableArray<(State State, bool? Held)> judged = [.. candidates.Select(s => (s, held(s, on)))];
        ImmutableArray<State> possible = [.. judged.Where(j => j.Held is not false).Select(j => j.State)];
        return possible switch
        {
            [] => new StateLookup { Outcome = StateLookupOutcome.NotThen, Candidates = candidates },
            [_] when judged.Any(j => j.Held is true) => new StateLookup { Outcome = StateLookupOutcome.Found, Candidates = possible },
            _ => new StateLookup { Outcome = StateLookupOutcome.Ambiguous, Candidates = possible },
        };
    }
}
