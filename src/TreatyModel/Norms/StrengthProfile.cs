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
    /// <returns>Its profile; of a norm that promises nothing, one with grade <see cref="StrengthGrade.A0"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="norm"/> is null.</exception>
    public static StrengthProfile Of(Norm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        string words = norm.Words.ToString();
        bool binds = norm.Modality == Modality.Obligation;
        Trigger[] events = norm.Trigger is null ? [] : [.. Leaves(norm.Trigger).Where(t => t.Level != TreatyModel.TriggerLevel.Request)];
        TriggerLevel? level = events.Length > 0 ? Gravest(events) : null;
        return new StrengthProfile(
            level,
            norm.Trigger is { Operator: TriggerOperator.And } && events.Length > 1,
            Says(words, "in the opinion of", "in its opinion", "in the judgment of", "in the judgement of"),
            norm.Trigger is not null && Leaves(norm.Trigger).Any(t => t.Level == TreatyModel.TriggerLevel.Request) || Says(words, "at the request of", "upon request"),
            binds && Says(words, "military", "armed assistance", "armed forces", "all help", "all the help", "aid and assistance", "mutual assistance", "all assistance", "come to the aid", "come to its aid"),
            MeansOf(words),
            norm.Temporal.Any(t => t.Kind == TemporalKind.Promptness),
            norm.Qualifiers.Aggregate(QualifierLimits.None, (all, q) => all | q.Limits),
            binds && Says(words, "consult", "negotiat"));
    }

    private static MeansScope MeansOf(string words) =>
        Says(words, "as it deems", "as it may deem", "it considers necessary", "as they deem", "as each deems") ? MeansScope.SelfChosen
        : Says(words, "all means", "all the means", "with all the", "by all", "in its power", "in their power", "at its disposal", "in its possession", "all the military", "all measures") ? MeansScope.All
        : MeansScope.Unspecified;

    private static TriggerLevel Gravest(Trigger[] events)
    {
        TriggerLevel gravest = events[0].Level;
        foreach (Trigger one in events)
            if (one.Level is TreatyModel.TriggerLevel.Threat or TreatyModel.TriggerLevel.Attack or TreatyModel.TriggerLevel.StateOfWar && (one.Level > gravest || gravest > TreatyModel.TriggerLevel.StateOfWar)) gravest = one.Level;
        return gravest;
    }

    private static IEnumerable<Trigger> Leaves(Trigger trigger) => trigger.Parts.IsEmpty ? [trigger] : trigger.Parts.SelectMany(Leaves);

    private static bool Says(string words, params ReadOnlySpan<string> any)
    {
        foreach (string one in any)
            if (words.Contains(one, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
