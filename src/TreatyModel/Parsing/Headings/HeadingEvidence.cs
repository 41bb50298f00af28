namespace TreatyModel.Parsing.Headings;

/// <summary>What a place says by itself for and against a heading, in points: 0 is an even chance, 6 about what coming next in sequence is worth.</summary>
internal static class HeadingEvidence
{
    public static int Of(in HeadingCandidate candidate)
    {
        int points = BeforePoints(candidate) + AfterPoints(candidate);
        if (candidate.IsCapitals) points += 2;
        if (candidate.IsRepaired) points -= 2;
        return points;
    }

    private static int BeforePoints(in HeadingCandidate candidate) => candidate.Before switch
    {
        HeadingBefore.TextStart or HeadingBefore.EmptyLine => 6,
        HeadingBefore.LineStart => 4,
        HeadingBefore.LineGoesOn => candidate.IsBehindDivision ? 3 : candidate.IsCapitals ? 2 : -1,
        HeadingBefore.LineLeadsUp => -9,
        HeadingBefore.SentenceEnd => 1,
        HeadingBefore.CapitalWord => candidate.IsBehindDivision ? 2 : -2,
        // A word in capitals among small ones is no reference.
        HeadingBefore.Word => candidate.IsBehindDivision ? 1 : candidate.IsCapitals ? -1 : -5,
        HeadingBefore.LeadingWord => candidate.IsBehindDivision ? -5 : -11,
        HeadingBefore.Comma => -8,
        _ => -9,
    };

    private static int AfterPoints(in HeadingCandidate candidate)
    {
        bool line = candidate.IsAtLineStart;
        return candidate.After switch
        {
            HeadingAfter.TextEnd => line ? 0 : -7,
            HeadingAfter.LineEnd => line ? 4 : -3,
            HeadingAfter.Mark => line ? 3 : 1,
            HeadingAfter.MarkSmall => -4,
            HeadingAfter.Capital => 2,
            HeadingAfter.Uncased => line ? 2 : -2,
            HeadingAfter.Paragraph => 3,
            HeadingAfter.LooseNumber => -3,
            HeadingAfter.Bracket => line ? 1 : -1,
            HeadingAfter.ItemSmall => -6,
            HeadingAfter.Quote => 0,
            HeadingAfter.Small => -13,
            _ => -14,
        };
    }
}
