namespace TreatyModel.Scanning.Lexicon;

/// <summary>What a phrase of a lexicon file is there for. The name in front of a phrase in the file is the name here.</summary>
internal enum LexiconTag : byte
{
    None,

    /// <summary>A word whose full stop ends no sentence: "No.", "Mr.".</summary>
    Abbreviation,

    // Structure.

    /// <summary>"Article" and its like, in every language that has a file.</summary>
    ArticleWord,

    PartWord,
    TitleWord,
    ChapterWord,
    SectionWord,
    AnnexWord,
    ProtocolWord,
    PreambleWord,

    /// <summary>The words that end a preamble: "have agreed as follows".</summary>
    Formula,

    /// <summary>The words that open the end of a treaty: "in witness whereof", "done at".</summary>
    Testimonium,

    /// <summary>The participle or phrase that opens a recital.</summary>
    RecitalOpener,

    /// <summary>A number or ordinal in words; the value is the number.</summary>
    NumberWord,

    /// <summary>"bis", "ter": the value is 2, 3.</summary>
    NumberSuffix,

    /// <summary>"Page", for page furniture.</summary>
    PageWord,

    /// <summary>A word that stands in sentences and hardly ever in headings: "shall".</summary>
    BodyWord,

    /// <summary>A word that ends no heading: "of", "the".</summary>
    Connective,
}
