using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>Which heading a word of the lexicon makes.</summary>
internal static class HeadingKinds
{
    public static ProvisionTokenKind Of(LexiconTag tag) => tag switch
    {
        LexiconTag.ArticleWord => ProvisionTokenKind.ArticleHeading,
        LexiconTag.PartWord => ProvisionTokenKind.PartHeading,
        LexiconTag.TitleWord => ProvisionTokenKind.TitleHeading,
        LexiconTag.ChapterWord => ProvisionTokenKind.ChapterHeading,
        LexiconTag.SectionWord => ProvisionTokenKind.SectionHeading,
        LexiconTag.AnnexWord => ProvisionTokenKind.AnnexHeading,
        _ => ProvisionTokenKind.ProtocolHeading,
    };
}
