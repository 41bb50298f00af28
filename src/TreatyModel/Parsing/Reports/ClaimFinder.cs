using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Reports;

/// <summary>Finds the claims of one sentence: who is said to speak or think, what, and through whom it came.</summary>
internal sealed class ClaimFinder(ReportSentence sentence)
{
    private readonly SentenceWords words = sentence.Words;

    public List<FoundClaim> Find()
    {
        var judge = new ClaimJudge(words);
        List<FoundClaim> claims = judge.Keep(new CueReader(words).Read());
        foreach (FoundClaim claim in claims)
            claim.IsSpeech = claim.IsOuter || claim.IsCertain || claim.Shape == ComplementShape.Quote
                || words.Tag(claim.Head) is LexiconTag.ReportVerb or LexiconTag.TellVerb or LexiconTag.ReportParticiple && (claim.IsLeft || claim.Shape is ComplementShape.That or ComplementShape.Clause or ComplementShape.Question);
        new RelayReader(words).AddTo(claims);
        return claims;
    }
}
