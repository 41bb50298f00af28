using TreatyModel.Text;

namespace TreatyModel.Rendering;

/// <summary>What is printed of a report, whatever the format: its frame, then lists of who says what and what happened.</summary>
internal static class ReportOutline
{
    private const string NoHeadline = "(no headline)";

    /// <summary>The headline on one line.</summary>
    public static string Headline(NewsReport report) => report.Headline.IsEmpty ? NoHeadline : report.Headline.ToString();

    /// <summary>Place, outlet, author and dates on one line; "" when the report names none.</summary>
    public static string Frame(NewsReport report) => Joined(", ",
        [report.Dateline.ToString(), report.Outlet.ToString(), report.Byline.ToString(), .. report.Dates.Where(d => d.Role != ReportDateRole.Mentioned).Select(d => $"{Word(d.Role)} {d}")]);

    /// <summary>Every claim: who says it through whom, what, and how.</summary>
    public static IEnumerable<(string Who, string What, string How)> Claims(NewsReport report) => report.Claims.Select(c => (c.Attribution.ToString(), c.ContentText(), How(c)));

    /// <summary>Every event: date and kind, the words that tell it, who did it to whom and where.</summary>
    public static IEnumerable<(string Who, string What, string How)> Events(NewsReport report) => report.Events.Select(e => (Joined(" ", [DateOf(e), e.Kind.ToString()]), e.Words.ToString(), How(e)));

    /// <summary>What every side says of what the documents do not agree on, and the words that it says it with.</summary>
    public static IEnumerable<(string Who, string What, string How)> Sides(Contradiction contradiction) =>
        contradiction.Sides.Select(s => (s.Attribution.Links.IsEmpty ? s.Document : $"{s.Attribution} <- {s.Document}", s.Evidence.IsEmpty ? s.Value : s.Evidence.ToString(), s.Evidence.IsEmpty ? "" : s.Value));

    private static string How(Claim claim) => Joined("; ",
    [
        claim.Form == ClaimForm.Indirect ? "" : Word(claim.Form),
        claim.Class is ClaimClass.Narration or ClaimClass.Statement ? "" : Word(claim.Class),
        claim.Polarity == Polarity.Negative ? "not said" : "",
        claim.ContentPolarity == Polarity.Negative ? "negated" : "",
        claim.Factuality == Factuality.Certain ? "" : $"factuality {Word(claim.Factuality)}",
        claim.Condition.IsEmpty ? "" : $"on condition: {claim.Condition}",
    ]);

    private static string How(ReportedEvent told) => Joined("; ",
    [
        told.Status == EventStatus.Asserted ? "" : Word(told.Status),
        told.Actors.IsEmpty ? "" : $"by {Names(told.Actors)}",
        told.Recipients.IsEmpty ? "" : $"to {Names(told.Recipients)}",
        told.Place.IsEmpty ? "" : $"in {told.Place}",
        told.Attribution.Links.IsEmpty ? "" : $"according to {told.Attribution}",
    ]);

    private static string DateOf(ReportedEvent told) => told.Date != FuzzyDate.Unknown ? told.Date.ToString() : told.DateWords.ToString();

    private static string Names(IEnumerable<Excerpt> words) => string.Join(", ", words.Select(w => w.ToString()));

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static string Joined(string between, IEnumerable<string> parts) => string.Join(between, parts.Where(p => p.Length > 0));
}
