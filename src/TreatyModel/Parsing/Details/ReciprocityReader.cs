using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Reads whether the parties owe each other the same.</summary>
internal static class ReciprocityReader
{
    public static Reciprocity Read(Excerpt words, ReadOnlySpan<ScanEvent> details, NormRole? bearer, NormRole? counterparty)
    {
        foreach (ScanEvent found in details)
            if (found.Tag == LexiconTag.ReciprocityCue) return new Reciprocity(ReciprocityKind.Conditional, words.Slice(found.Start, found.End));
        return bearer?.Kind switch
        {
            RoleKind.AllPartiesJointly => new Reciprocity(ReciprocityKind.Joint, bearer.Words),
            RoleKind.EachParty or RoleKind.EitherParty or RoleKind.NoParty or RoleKind.OneParty or RoleKind.OtherParty when counterparty?.Kind == RoleKind.OtherParty => new Reciprocity(ReciprocityKind.Mutual, counterparty.Words),
            RoleKind.OtherParty => new Reciprocity(ReciprocityKind.Mutual, bearer.Words),
            RoleKind.EachParty or RoleKind.EitherParty or RoleKind.NoParty or RoleKind.OneParty => new Reciprocity(ReciprocityKind.Symmetrical, bearer.Words),
            RoleKind.NamedParty or RoleKind.ThirdState => new Reciprocity(ReciprocityKind.OneSided, bearer.Words),
            _ => Reciprocity.Unspecified,
        };
    }
}
