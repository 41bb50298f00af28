namespace TreatyModel;

/// <summary>What a <see cref="StrengthEvidence"/> supports: a member of <see cref="StrengthProfile"/>.</summary>
public enum StrengthAspect
{
    /// <summary><see cref="StrengthProfile.TriggerLevel"/>.</summary>
    TriggerLevel,

    /// <summary><see cref="StrengthProfile.NeedsTwoEvents"/>.</summary>
    NeedsTwoEvents,

    /// <summary><see cref="StrengthProfile.IsTriggerSelfJudged"/>.</summary>
    IsTriggerSelfJudged,

    /// <summary><see cref="StrengthProfile.NeedsRequest"/>.</summary>
    NeedsRequest,

    /// <summary><see cref="StrengthProfile.NamesMilitaryHelp"/>.</summary>
    NamesMilitaryHelp,

    /// <summary><see cref="StrengthProfile.Means"/>.</summary>
    Means,

    /// <summary><see cref="StrengthProfile.IsPrompt"/>.</summary>
    IsPrompt,

    /// <summary><see cref="StrengthProfile.Limits"/>.</summary>
    Limits,

    /// <summary><see cref="StrengthProfile.Consults"/>.</summary>
    Consults,
}
