using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Tells the kind of a role from its words and from what stands around it.</summary>
internal static class RoleReader
{
    /// <summary>Who a counterparty is.</summary>
    public static RoleKind KindOf(string words)
    {
        var kind = RoleKind.Other;
        var scanner = new ScalarScanner<char>(words, LexiconSection.Clauses.For<char>(), ScanKinds.Phrases);
        while (scanner.Read(out ScanEvent found))
        {
            if (found.Tag is LexiconTag.Actor or LexiconTag.Addressee) return (RoleKind)found.Value;
            // "themselves" stands for the parties, "it" for whoever was named.
            if (found.Tag == LexiconTag.Pronoun) kind = found.Value == (short)RoleKind.EachParty ? RoleKind.EachParty : RoleKind.Other;
        }
        return kind;
    }

    /// <summary>Whether the words between bearer and verb, or right behind the verb, say that the parties act together.</summary>
    public static bool IsJoint(string words, int from, int to)
    {
        if (from >= to) return false;
        var scanner = new ScalarScanner<char>(words.AsSpan(from, to - from), LexiconSection.Details.For<char>(), ScanKinds.Phrases);
        while (scanner.Read(out ScanEvent found))
            if (found.Tag == LexiconTag.JointWord) return true;
        return false;
    }
}
