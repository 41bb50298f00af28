namespace TreatyModel.Parsing.Reports;

/// <summary>Finds the claims of one sentence: who is said to speak or think, what, and through whom it came.</summary>
internal sealed class ClaimFinder(ReportSentence sentence)
{
    private readonly SentenceWords words = new(sentence);

    public List<FoundClaim> Find()
    {
        var judge = new ClaimJudge(words);
        List<FoundClaim> claims = judge.Keep(new CueReader(words).Read());
        new RelayReader(words).AddTo(claims);
        return claims;
    }
}
