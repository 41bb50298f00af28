using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>A date that a document gives for something that happened to a treaty.</summary>
/// <param name="Document">The report's headline, or the treaty's title.</param>
/// <param name="Date">The date; <see cref="FuzzyDate.Unknown"/> when the document gives none that could be told.</param>
/// <param name="Agreement">Whether it agrees with the treaty's own record.</param>
/// <param name="Attribution">Who says so; <see cref="AttributionChain.Narrator"/> for the document itself.</param>
/// <param name="Evidence">The words.</param>
public sealed record DatedClaim(string Document, FuzzyDate Date, RecordAgreement Agreement, AttributionChain Attribution, Excerpt Evidence)
{
    /// <summary>Date, document and agreement on one line.</summary>
    public override string ToString() => $"{(Date == FuzzyDate.Unknown ? "(no date)" : Date.ToString())} ({Document}): {Agreement}";
}
