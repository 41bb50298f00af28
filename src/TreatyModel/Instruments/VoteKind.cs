namespace TreatyModel;

/// <summary>How somebody voted.</summary>
public enum VoteKind
{
    /// <summary>In favour.</summary>
    For,

    /// <summary>Against.</summary>
    Against,

    /// <summary>Abstained.</summary>
    Abstaining,

    /// <summary>Did not take part.</summary>
    NotParticipating,
}
