namespace TreatyModel;

/// <summary>How two wordings of one statement differ.</summary>
public enum WordingDifferenceKind
{
    /// <summary>In the words alone: another translation, another order, a paraphrase.</summary>
    Wording,

    /// <summary>One has words that the other has not, and no others in their place.</summary>
    Addition,

    /// <summary>One denies what the other says.</summary>
    Polarity,

    /// <summary>One is surer than the other.</summary>
    Factuality,

    /// <summary>They give different numbers.</summary>
    Number,
}
