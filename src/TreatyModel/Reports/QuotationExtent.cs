namespace TreatyModel;

/// <summary>How much stands in quotation marks.</summary>
public enum QuotationExtent
{
    /// <summary>A sentence or more.</summary>
    Full,

    /// <summary>A part of a sentence.</summary>
    Partial,

    /// <summary>A word or two: a term.</summary>
    Term,
}
