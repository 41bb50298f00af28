namespace TreatyModel.Scanning.Lexicon;

/// <summary>What a phrase of a lexicon file is there for. The name in front of a phrase in the file is the name here.</summary>
internal enum LexiconTag : byte
{
    None,

    /// <summary>A word whose full stop ends no sentence: "No.", "Mr.".</summary>
    Abbreviation,
}
