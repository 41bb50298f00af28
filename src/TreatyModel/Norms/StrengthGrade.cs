namespace TreatyModel;

/// <summary>How strong a promise of help is, from nothing to everything at once: our own convention, made from a <see cref="StrengthProfile"/>.</summary>
/// <remarks>The profile is the data; whoever prefers another scale makes it from the profile.</remarks>
public enum StrengthGrade
{
    /// <summary>No promise of help: neutrality, non-aggression, cooperation in general.</summary>
    A0,

    /// <summary>To consult; <see cref="StrengthProfile.TriggerLevel"/> tells whether in a crisis or in general.</summary>
    A1,

    /// <summary>To act by its own processes, with no help named.</summary>
    A2,

    /// <summary>To help, the giver choosing the means.</summary>
    A3,

    /// <summary>To help with all means or in a named way, within the Charter or domestic law.</summary>
    A4,

    /// <summary>To help with all means, without a limit in law or a choice of means.</summary>
    A5,
}
