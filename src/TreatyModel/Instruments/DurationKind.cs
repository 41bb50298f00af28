namespace TreatyModel;

/// <summary>How long a treaty is to last.</summary>
public enum DurationKind
{
    /// <summary>The text does not say.</summary>
    NotProvided,

    /// <summary>Without end, or until somebody ends it.</summary>
    Indefinite,

    /// <summary>A length of time.</summary>
    Fixed,

    /// <summary>Until something happens.</summary>
    UntilEvent,
}
