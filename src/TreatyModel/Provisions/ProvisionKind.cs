namespace TreatyModel;

/// <summary>What kind of unit of a treaty a provision is.</summary>
public enum ProvisionKind
{
    /// <summary>What stands before the preamble: title, list of contents.</summary>
    TitlePage,

    /// <summary>Parties, recitals and the words that enact.</summary>
    Preamble,

    /// <summary>One clause of the preamble ("Recalling ...").</summary>
    Recital,

    /// <summary>The words at the end of the preamble that enact: "have agreed as follows".</summary>
    Formula,

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

    /// <summary>The words behind a list that belong to the sentence of its opening, or behind the formula of a preamble.</summary>
    ClosingWords,

    /// <summary>An annex, appendix or schedule.</summary>
    Annex,

    /// <summary>A protocol in the same text.</summary>
    Protocol,

    /// <summary>What stands behind the last unit: testimonium, place and date, signatures.</summary>
    Conclusion,

    /// <summary>One party's place in the conclusion: for whom, who signed, in which capacity.</summary>
    Signature,

    /// <summary>What is appended besides annexes and protocols: a declaration, agreed minutes, an exchange of letters.</summary>
    Declaration,

    /// <summary>The same treaty once more in the same text, in another language.</summary>
    LanguageVersion,
}
