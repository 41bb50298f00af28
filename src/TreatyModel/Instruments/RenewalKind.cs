namespace TreatyModel;

/// <summary>How a treaty goes on after its term.</summary>
public enum RenewalKind
{
    /// <summary>The text does not say.</summary>
    NotProvided,

    /// <summary>By itself, unless somebody objects.</summary>
    Automatic,

    /// <summary>When the parties agree.</summary>
    ByAgreement,

    /// <summary>Not at all.</summary>
    Excluded,
}
