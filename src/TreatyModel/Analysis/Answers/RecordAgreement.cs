namespace TreatyModel.Analysis;

/// <summary>Whether what a document says agrees with the record.</summary>
public enum RecordAgreement
{
    /// <summary>The record or the document is silent, or too vague to tell.</summary>
    Unknown,

    /// <summary>It agrees, as far as both are precise.</summary>
    Agrees,

    /// <summary>It cannot be true if the record is.</summary>
    Differs,
}
