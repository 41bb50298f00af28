namespace TreatyModel;

/// <summary>What a duty asks for: an outcome, an act, an effort, or a direction.</summary>
public enum EffortKind
{
    /// <summary>The text does not tell.</summary>
    Unspecified,

    /// <summary>An outcome: ensure, guarantee, prevent, and every plain act that is done or not done.</summary>
    Result,

    /// <summary>Conduct: take the measures that are necessary, do what it can reasonably do, cooperate, consult.</summary>
    Conduct,

    /// <summary>An effort: endeavour, best efforts, as far as possible.</summary>
    BestEfforts,

    /// <summary>A direction without a measure: promote, develop, facilitate, strengthen.</summary>
    Programmatic,
}
