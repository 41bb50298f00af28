namespace TreatyModel;

/// <summary>How much stands in quotation marks.</summary>
public enum QuotationExtent
{
    /// <summary>A sentence or more.</summary>
    Full,

    /// <summary>A part of a sentence.</summary>
    Partial,

    /// <summary>A word or two that somebody is said to use: a term.</summary>
    Term,

    /// <summary>The title of a treaty, a book, a show.</summary>
    Title,

    /// <summary>A word or two that nobody is said to have used: the reporter's distance.</summary>
    Scare,
}
