namespace TreatyModel.Parsing;

/// <summary>What a part of a clause is there for.</summary>
public enum ClausePartKind
{
    /// <summary>What has to happen first: if, when, at the request of.</summary>
    Trigger,

    /// <summary>When it does not apply: unless, except.</summary>
    Exception,

    /// <summary>A limit or the law it stands under: in accordance with, subject to.</summary>
    Qualifier,

    /// <summary>How soon, by when, for how long, how often.</summary>
    Temporal,

    /// <summary>A reference to a provision, an instrument or a law.</summary>
    Reference,
}
