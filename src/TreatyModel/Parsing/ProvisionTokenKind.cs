namespace TreatyModel.Parsing;

/// <summary>What a token of a treaty's text is.</summary>
public enum ProvisionTokenKind
{
    /// <summary>Running words.</summary>
    Text,

    /// <summary>The heading of the preamble.</summary>
    PreambleHeading,

    /// <summary>The word and number of a part ("PART II").</summary>
    PartHeading,

    /// <summary>The word and number of a title as a division ("Title III").</summary>
    TitleHeading,

    /// <summary>The word and number of a chapter.</summary>
    ChapterHeading,

    /// <summary>The word and number of a section.</summary>
    SectionHeading,

    /// <summary>The word and number of an article.</summary>
    ArticleHeading,

    /// <summary>The word and number of an annex, appendix or schedule.</summary>
    AnnexHeading,

    /// <summary>The word, and number if any, of a protocol in the same text.</summary>
    ProtocolHeading,

    /// <summary>The first words of a declaration or the like behind the treaty; only in whole documents.</summary>
    DeclarationHeading,

    /// <summary>The words of the heading that came just before.</summary>
    HeadingText,

    /// <summary>The number of a paragraph: "1.", "(1)", "1)".</summary>
    ParagraphMarker,

    /// <summary>The mark of a list item: "(a)", "(i)", "a)", a dash.</summary>
    ItemMarker,

    /// <summary>The word that opens a recital.</summary>
    RecitalOpener,

    /// <summary>The words that end the preamble: "have agreed as follows".</summary>
    Formula,

    /// <summary>The words that open the end of a treaty: "in witness whereof", "done at".</summary>
    Testimonium,

    /// <summary>A page number or running head between the lines.</summary>
    PageFurniture,
}
