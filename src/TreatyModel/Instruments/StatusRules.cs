using System.Collections.Immutable;

namespace TreatyModel;

/// <summary>The rules by which a treaty's status follows from its record.</summary>
/// <remarks>
/// Presumed: what is in force stays in force until something ends it (Vienna Convention, articles 26 and 42). Not presumed: that what was signed has
/// entered into force, or has not.
/// </remarks>
internal static class StatusRules
{
    public static TreatyStatus Of(Treaty treaty, FuzzyDate on)
    {
        var reading = new StatusReading(treaty, on);
        var possible = ImmutableArray.CreateBuilder<TreatyStatusKind>();
        foreach ((TreatyStatusKind kind, Func<bool?> question) in Stages(reading))
        {
            bool? holds = reading.Ask(question);
            if (holds is false) continue;
            possible.Add(kind);
            if (holds is true) break;
        }
        return new TreatyStatus
        {
            On = on,
            Possible = possible.ToImmutable(),
            Doubts = reading.Doubts,
            By = possible.Count == 1 ? reading.By : null,
            Events = reading.Events,
            Clauses = reading.Clauses,
        };
    }

    /// <summary>From the last stage back to the first: the first that holds is the status, those that may hold before it are possible.</summary>
    private static IEnumerable<(TreatyStatusKind, Func<bool?>)> Stages(StatusReading reading) =>
    [
        (TreatyStatusKind.Terminated, reading.IsOver),
        (TreatyStatusKind.Suspended, () => reading.HasEntered() & reading.IsSuspended()),
        (TreatyStatusKind.InForce, reading.HasEntered),
        (TreatyStatusKind.ProvisionallyApplied, () => reading.Happened(TreatyAction.ProvisionalApplication)),
        (TreatyStatusKind.SignedNotInForce, reading.Signed),
        (TreatyStatusKind.Adopted, () => reading.Happened(TreatyAction.Adoption)),
        (TreatyStatusKind.NotConcluded, () => true),
    ];
}
