namespace TreatyModel.Analysis;

/// <summary>By what way a party can leave a treaty.</summary>
public enum ExitWay
{
    /// <summary>The treaty's text is not recorded, so nothing can be said.</summary>
    Unknown,

    /// <summary>The treaty provides for denunciation or withdrawal.</summary>
    Denunciation,

    /// <summary>By notice that prevents the treaty from going on after its term.</summary>
    NonRenewal,

    /// <summary>When its term is over: it does not go on by itself.</summary>
    Expiry,

    /// <summary>
    /// The text was read and is silent: only with the consent of all, or - where the parties meant to allow it or its nature implies it - with
    /// twelve months' notice (Vienna Convention on the Law of Treaties, articles 54(b) and 56).
    /// </summary>
    NotProvidedFor,

    /// <summary>The party is not bound on that day: there is nothing to leave.</summary>
    NotBound,
}
