using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>What a promise says of its own strength: when it is due, how fast, with what, within which limits.</summary>
/// <param name="TriggerLevel">How grave the event is that makes it due; null when nothing has to happen first.</param>
/// <param name="NeedsTwoEvents">Whether two events have to come together.</param>
/// <param name="IsTriggerSelfJudged">Whether the giver or the taker judges that the event has happened.</param>
/// <param name="NeedsRequest">Whether it is due only on request.</param>
/// <param name="NamesMilitaryHelp">Whether military or armed help is named, or all help.</param>
/// <param name="Means">How much of its means the giver owes.</param>
/// <param name="IsPrompt">Whether help is due at once.</param>
/// <param name="Limits">The law that limits it.</param>
/// <param name="Consults">Whether what is due is consultation.</param>
public sealed record StrengthProfile(TriggerLevel? TriggerLevel, bool NeedsTwoEvents, bool IsTriggerSelfJudged, bool NeedsRequest, bool NamesMilitaryHelp, MeansScope Means, bool IsPrompt, QualifierLimits Limits, bool Consults)
{
    /// <summary>The words that each member rests on, in the order of <see cref="StrengthAspect"/>; what is false, or says nothing, has none.</summary>
    public ImmutableArray<StrengthEvidence> Evidence { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>The grade that goes with the profile.</summary>
    public StrengthGrade Grade => Consults ? StrengthGrade.A1
        : TriggerLevel is null or TreatyModel.TriggerLevel.Date or TreatyModel.TriggerLevel.Notification && !NamesMilitaryHelp ? StrengthGrade.A0
        : Graded;

    private StrengthGrade Graded => Means switch
    {
        MeansScope.SelfChosen => StrengthGrade.A3,
        _ when NamesMilitaryHelp => (Limits & (QualifierLimits.Charter | QualifierLimits.DomesticLaw)) == 0 && Means == MeansScope.All ? StrengthGrade.A5 : StrengthGrade.A4,
        _ when TriggerLevel is TreatyModel.TriggerLevel.Attack or TreatyModel.TriggerLevel.StateOfWar => StrengthGrade.A2,
        _ => StrengthGrade.A0,
    };

    /// <summary>Reads the profile of a norm from its parts and words.</summary>
    /// <param name="norm">The norm.</param>
    /// <returns>Its profile with the words behind it; of a norm that promises nothing, one with grade <see cref="StrengthGrade.A0"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> is null.</exception>
    public static StrengthProfile Of(Norm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        bool binds = norm.Modality == Modality.Obligation;
        Trigger[] leaves = norm.Trigger is null ? [] : [.. Leaves(norm.Trigger)];
        Trigger[] events = [.. leaves.Where(t => t.Level != TreatyModel.TriggerLevel.Request)];
        TriggerLevel? level = events.Length > 0 ? Gravest(events) : null;
        Excerpt chosen = StrengthWords.Find(norm.Words, "SelfChosen"), all = chosen.IsEmpty ? StrengthWords.Find(norm.Words, "AllMeans") : Excerpt.None;
        bool twoEvents = norm.Trigger is { Operator: TriggerOperator.And } && events.Length > 1;
        var evidence = new List<StrengthEvidence>();
        Add(StrengthAspect.TriggerLevel, events.Where(t => t.Level == level).Select(t => t.Words));
        if (twoEvents) Add(StrengthAspect.NeedsTwoEvents, events.Select(t => t.Words));
        Add(StrengthAspect.IsTriggerSelfJudged, [StrengthWords.Find(norm.Words, "SelfJudged")]);
        Add(StrengthAspect.NeedsRequest, [.. leaves.Where(t => t.Level == TreatyModel.TriggerLevel.Request).Select(t => t.Words), StrengthWords.Find(norm.Words, "Request")]);
        Add(StrengthAspect.NamesMilitaryHelp, [binds ? StrengthWords.Find(norm.Words, "MilitaryHelp") : Excerpt.None]);
        Add(StrengthAspect.Means, [chosen, all]);
        Add(StrengthAspect.IsPrompt, norm.Temporal.Where(t => t.Kind == TemporalKind.Promptness).Select(t => t.Words));
        Add(StrengthAspect.Limits, norm.Qualifiers.Where(q => q.Limits != QualifierLimits.None).Select(q => q.Words));
        Add(StrengthAspect.Consults, [binds ? StrengthWords.Find(norm.Words, "Consultation") : Excerpt.None]);
        return new StrengthProfile(
            level,
            twoEvents,
            Has(StrengthAspect.IsTriggerSelfJudged),
            leaves.Any(t => t.Level == TreatyModel.TriggerLevel.Request) || Has(StrengthAspect.NeedsRequest),
            Has(StrengthAspect.NamesMilitaryHelp),
            !chosen.IsEmpty ? MeansScope.SelfChosen : !all.IsEmpty ? MeansScope.All : MeansScope.Unspecified,
            norm.Temporal.Any(t => t.Kind == TemporalKind.Promptness),
            norm.Qualifiers.Aggregate(QualifierLimits.None, (limits, q) => limits | q.Limits),
            Has(StrengthAspect.Consults))
        {
            Evidence = [.. evidence],
        };

        void Add(StrengthAspect flag, IEnumerable<Excerpt> words) => evidence.AddRange(words.Where(w => !w.IsEmpty).Distinct().Select(w => new StrengthEvidence(flag, w)));
        bool Has(StrengthAspect flag) => evidence.Exists(e => e.Aspect == flag);
    }

    /// <summary>Whether all members and the words behind them are equal.</summary>
    public bool Equals(StrengthProfile? other) => other is not null && TriggerLevel == other.TriggerLevel && NeedsTwoEvents == other.NeedsTwoEvents && IsTriggerSelfJudged == other.IsTriggerSelfJudged
        && NeedsRequest == other.NeedsRequest && NamesMilitaryHelp == other.NamesMilitaryHelp && Means == other.Means && IsPrompt == other.IsPrompt && Limits == other.Limits
        && Consults == other.Consults && Sequence.Same(Evidence, other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TriggerLevel, NamesMilitaryHelp, Means, IsPrompt, Limits, Consults, Sequence.Hash(Evidence));

    private static TriggerLevel Gravest(Trigger[] events)
    {
        TriggerLevel gravest = events[0].Level;
        foreach (Trigger one in events)
            if (one.Level is TreatyModel.TriggerLevel.Threat or TreatyModel.TriggerLevel.Attack or TreatyModel.TriggerLevel.StateOfWar && (one.Level > gravest || gravest > TreatyModel.TriggerLevel.StateOfWar)) gravest = one.Level;
        return gravest;
    }

    private static IEnumerable<Trigger> Leaves(Trigger trigger) => trigger.Parts.IsEmpty ? [trigger] : trigger.Parts.SelectMany(Leaves);
}
