using System.Globalization;

namespace TreatyModel.Analysis;

/// <summary>Holds the dates that reports give against a treaty's record.</summary>
internal static class ReportedDates
{
    public static IEnumerable<DatedClaim> OfSignature(Treaty treaty, IReadOnlyList<NewsReport> reports)
    {
        LifecycleEvent? record = treaty.Events.FirstOrDefault(e => e.Action == TreatyAction.Signature && e.Date != FuzzyDate.Unknown);
        if (record is not null) yield return new DatedClaim(treaty.DisplayTitle(), record.Date, RecordAgreement.Agrees, AttributionChain.Narrator, record.Evidence);
        // A day without a year is of the year that the record gives, else of the first report that gives one.
        int year = record?.Date.Year ?? reports.SelectMany(SigningsOf).FirstOrDefault(e => e.Date.IsDay)?.Date.Year ?? 0;
        for (int i = 0; i < reports.Count; i++)
        {
            foreach (ReportedEvent signed in SigningsOf(reports[i]))
            {
                FuzzyDate date = DateOf(signed, year);
                yield return new DatedClaim(ContradictionFinder.NameOf(reports[i], i), date, Agreement(record?.Date ?? FuzzyDate.Unknown, date), signed.Attribution, signed.Words);
            }
        }
    }

    /// <summary>The date of an event, a day without a year put into a given one.</summary>
    public static FuzzyDate DateOf(ReportedEvent reported, int year)
    {
        if (reported.Date != FuzzyDate.Unknown || year == 0 || reported.DayOfYear.Length == 0) return reported.Date;
        return FuzzyDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}{reported.DayOfYear[1..]}"), out FuzzyDate date) ? date : FuzzyDate.Unknown;
    }

    /// <summary>Agrees when one date can mean the other: the year 1961 agrees with a day in it.</summary>
    public static RecordAgreement Agreement(FuzzyDate record, FuzzyDate told) => record == FuzzyDate.Unknown || told == FuzzyDate.Unknown ? RecordAgreement.Unknown
        : record.Latest < told.Earliest || told.Latest < record.Earliest ? RecordAgreement.Differs
        : RecordAgreement.Agrees;

    private static IEnumerable<ReportedEvent> SigningsOf(NewsReport report) => report.Events
        .Where(e => e.Kind == ReportedEventKind.Signed && e.Status == EventStatus.Asserted && (e.Date != FuzzyDate.Unknown || e.DayOfYear.Length > 0))
        .DistinctBy(e => (e.Date, e.DayOfYear));
}
