namespace TreatyModel;

/// <summary>What kind of unit of a treaty a provision is.</summary>
public enum ProvisionKind
{
    /// <summary>Everything before the first operative unit: title page, parties and recitals.</summary>
    Preamble,

    /// <summary>One clause of the preamble ("Recalling ...").</summary>
    Recital,

    /// <summary>A part ("Part II").</summary>
    Part,

    /// <summary>A title as a division of the text ("Title III").</summary>
    Title,

    /// <summary>A chapter.</summary>
    Chapter,

    /// <summary>A section.</summary>
    Section,

    /// <summary>An article.</summary>
    Article,

    /// <summary>A paragraph of an article, numbered or not.</summary>
    Paragraph,

    /// <summary>A numbered unit below a paragraph.</summary>
    Subparagraph,

    /// <summary>An item of a list: (a), (i), a dash.</summary>
    Item,

    /// <summary>An annex, appendix or schedule.</summary>
    Annex,

    /// <summary>A protocol in the same text.</summary>
    Protocol,

    /// <summary>What stands behind the last unit: testimonium, place and date, signatures.</summary>
    Conclusion,
}
