namespace TreatyModel;

/// <summary>What a cross reference points to.</summary>
public enum ReferenceTarget
{
    /// <summary>Not known: the words name something that could not be told.</summary>
    Unresolved,

    /// <summary>A provision of the same treaty.</summary>
    Internal,

    /// <summary>Another instrument or a provision of it.</summary>
    External,

    /// <summary>The law of a State.</summary>
    Domestic,
}
