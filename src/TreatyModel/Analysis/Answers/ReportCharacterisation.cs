namespace TreatyModel.Analysis;

/// <summary>What somebody calls a treaty, or avoids calling it, together with the report that says so.</summary>
/// <param name="Report">The report; its dates say when.</param>
/// <param name="Characterisation">Who uses or withholds which word, and the sentence.</param>
public readonly record struct ReportCharacterisation(NewsReport Report, Characterisation Characterisation)
{
    /// <summary>Who, whether the word is used, and the report, on one line.</summary>
    public override string ToString() => $"{Characterisation?.Attribution} {(Characterisation?.Polarity == Polarity.Negative ? "withholds" : "uses")} \"{Characterisation?.Term}\" ({Report?.Headline})";
}
