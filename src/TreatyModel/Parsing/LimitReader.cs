using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing;

/// <summary>Reads which laws a phrase names as a limit: the Charter of the United Nations, domestic law, the treaty itself, other law.</summary>
internal static class LimitReader
{
    public static QualifierLimits Read(string words)
    {
        var limits = QualifierLimits.None;
        bool otherLaw = false;
        var scanner = new ScalarScanner<char>(words, LexiconSection.Clauses.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent found))
        {
            limits |= found.Tag switch
            {
                LexiconTag.LawWord when !otherLaw => QualifierLimits.DomesticLaw,
                LexiconTag.Instrument when found.Value == CharterValue => QualifierLimits.Charter,
                LexiconTag.Instrument => QualifierLimits.OtherLaw,
                LexiconTag.ThisInstrument => QualifierLimits.ThisTreaty,
                _ => QualifierLimits.None,
            };
            // "international law" is nobody's own.
            otherLaw = found.Tag == LexiconTag.NoLaw;
        }
        return limits;
    }

    /// <summary>The lexicon's value for the names of the Charter.</summary>
    private const int CharterValue = 1;
}
