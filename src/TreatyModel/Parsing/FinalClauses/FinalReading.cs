namespace TreatyModel.Parsing.FinalClauses;

/// <summary>What has been found so far, and how sure each finding is: a better sentence takes the place of a worse one.</summary>
internal sealed class FinalReading
{
    private readonly Dictionary<FinalField, int> scores = [];

    public FinalProvisions Value { get; set; } = FinalProvisions.None;

    /// <summary>The sentence that the way to leave was read from.</summary>
    public FinalSentence? Leaving { get; set; }

    /// <summary>Whether a finding is better than the one before; of equal ones the first stays.</summary>
    public bool IsBetter(FinalField field, int score)
    {
        if (score <= 0 || score <= scores.GetValueOrDefault(field)) return false;
        scores[field] = score;
        return true;
    }
}
