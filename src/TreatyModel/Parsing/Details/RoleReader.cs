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

    /// <summary>"shall give it help", "assist the other": a word that stands for a party is that party where the occasion names one, or where one party binds itself to the other.</summary>
    public static NormRole? WithoutStandIn(NormRole? counterparty, NormRole? bearer, Trigger? trigger)
    {
        if (counterparty is not { Kind: RoleKind.Other } || StandInOf(counterparty.Words.Text) is not { } kind) return counterparty;
        bool partiesBind = bearer?.Kind is RoleKind.EachParty or RoleKind.EitherParty or RoleKind.OneParty or RoleKind.OtherParty or RoleKind.NoParty or RoleKind.NamedParty;
        bool isNamed = kind == RoleKind.OtherParty || (trigger is not null && KindOf(trigger.ToString()) is RoleKind.OneParty or RoleKind.EitherParty or RoleKind.EachParty);
        return partiesBind && isNamed ? counterparty with { Kind = kind } : counterparty;
    }

    /// <summary>Who a word stands for as a counterparty; null when it is no such word.</summary>
    private static RoleKind? StandInOf(string words) => words switch
    {
        "it" or "them" or "the latter" => RoleKind.OneParty,
        "the other" or "the others" => RoleKind.OtherParty,
        _ => null,
    };

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
