namespace TreatyModel;

/// <summary>Which way an effect goes.</summary>
public enum EffectDirection
{
    /// <summary>It harms or weakens.</summary>
    Harms,

    /// <summary>It helps or strengthens.</summary>
    Strengthens,
}
