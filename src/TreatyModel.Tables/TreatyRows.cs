using TreatyModel.Analysis;
using TreatyModel.Text;

namespace TreatyModel.Tables;

/// <summary>Makes rows of treaties and reports. Thread-safe.</summary>
public static class TreatyRows
{
    private const string Separator = " | ";

    /// <summary>A row for every statement of a treaty.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="document">What the rows call it.</param>
    /// <returns>In the order of the text.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static IEnumerable<NormRow> Norms(Treaty treaty, string document)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        ArgumentNullException.ThrowIfNull(document);
        return treaty.Statements.Select(s => Row(s, document));
    }

    /// <summary>A row for every claim of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="document">What the rows call it.</param>
    /// <returns>In the order of the text.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static IEnumerable<ClaimRow> Claims(NewsReport report, string document)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        return report.Claims.Select(c => Row(c, document));
    }

    /// <summary>A row for everything that happened to a treaty, as far as it says.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="document">What the rows call it.</param>
    /// <returns>In the order of the treaty.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static IEnumerable<EventRow> Events(Treaty treaty, string document)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        ArgumentNullException.ThrowIfNull(document);
        return treaty.Events.Select(e => new EventRow
        {
            Document = document,
            Kind = e.Action.ToString(),
            Status = e.Standing.ToString(),
            Date = e.Date.ToString(),
            Place = e.Place.ToString(),
            Actors = e.Actor?.ToString() ?? "",
            Start = e.Evidence.Span.Start,
            Length = e.Evidence.Span.Length,
            Evidence = e.Evidence.Text,
        });
    }

    /// <summary>A row for every event that a report tells.</summary>
    /// <param name="report">The report.</param>
    /// <param name="document">What the rows call it.</param>
    /// <returns>In the order of the text.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static IEnumerable<EventRow> Events(NewsReport report, string document)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        return report.Events.Select(e => new EventRow
        {
            Document = document,
            Kind = e.Kind.ToString(),
            Status = e.Status.ToString(),
            Date = e.Date.ToString(),
            Place = e.Place.ToString(),
            Actors = Join(e.Actors),
            Recipients = Join(e.Recipients),
            Cameo = e.Code.Cameo,
            Plover = e.Code.Plover,
            Attribution = Chain(e.Attribution),
            Start = e.Words.Span.Start,
            Length = e.Words.Span.Length,
            Evidence = e.Words.Text,
        });
    }

    /// <summary>A row for every variable of ATOP.</summary>
    /// <param name="treaty">The treaty.</param>
    /// <param name="document">What the rows call it.</param>
    /// <returns>Five rows, in the order of the codebook.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static IEnumerable<AtopRow> AtopCodes(Treaty treaty, string document)
    {
        ArgumentNullException.ThrowIfNull(treaty);
        ArgumentNullException.ThrowIfNull(document);
        AtopCoding coding = AtopCoding.Of(treaty);
        (string, AtopVariable)[] variables =
            [("defense", coding.Defence), ("offense", coding.Offence), ("neutral", coding.Neutrality), ("nonagg", coding.NonAggression), ("consul", coding.Consultation)];
        return variables.Select(v => Row(v.Item1, v.Item2, (int)coding.AllianceType, document));
    }

    private static AtopRow Row(string name, AtopVariable variable, int allianceType, string document)
    {
        Excerpt evidence = variable.Evidence.Select(s => s.Words).FirstOrDefault();
        return new AtopRow
        {
            Document = document,
            Variable = name,
            Value = variable.Value switch
            {
                AtopValue.Provided => "1",
                AtopValue.NotProvided => "0",
                _ => "",
            },
            AllianceType = allianceType,
            Paths = string.Join(Separator, variable.Evidence.Select(s => s.Path.ToString()).Distinct()),
            Start = evidence.Span.Start,
            Length = evidence.Span.Length,
            Evidence = evidence.Text,
        };
    }

    private static NormRow Row(Statement statement, string document) => new()
    {
        Document = document,
        Path = statement.Path.ToString(),
        Class = statement.Class.ToString(),
        Modality = statement is Norm { Modality: var modality } ? modality.ToString() : "",
        BearerKind = statement.Bearer?.Kind.ToString() ?? "",
        Bearer = statement.Bearer?.Words.ToString() ?? "",
        CounterpartyKind = statement.Counterparty?.Kind.ToString() ?? "",
        Counterparty = statement.Counterparty?.Words.ToString() ?? "",
        Action = statement is Norm { Action: var action } ? action.ToString() : "",
        Kinds = string.Join(Separator, statement.Kinds),
        TriggerLevel = statement.Trigger?.Level.ToString() ?? "",
        Trigger = statement.Trigger?.ToString() ?? "",
        Exceptions = Join(statement.Exceptions),
        Qualifiers = string.Join(Separator, statement.Qualifiers),
        Limits = statement.Qualifiers.Aggregate(QualifierLimits.None, (all, q) => all | q.Limits) is not QualifierLimits.None and var limits ? limits.ToString() : "",
        Temporal = string.Join(Separator, statement.Temporal),
        References = string.Join(Separator, statement.References),
        Strength = statement is Norm norm ? norm.Strength.Grade.ToString() : "",
        Confidence = statement.Confidence,
        Start = statement.Words.Span.Start,
        Length = statement.Words.Span.Length,
        Evidence = statement.Words.Text,
    };

    private static ClaimRow Row(Claim claim, string document)
    {
        int start = claim.Content.IsEmpty ? 0 : claim.Content.Min(c => c.Span.Start);
        return new ClaimRow
        {
            Document = document,
            Source = claim.Attribution.Source()?.Name ?? "",
            Attribution = Chain(claim.Attribution),
            Form = claim.Form.ToString(),
            Class = claim.Class.ToString(),
            Polarity = claim.Polarity.ToString(),
            Factuality = claim.Factuality.ToString(),
            Cue = claim.Cue.ToString(),
            Start = start,
            Length = claim.Content.IsEmpty ? 0 : claim.Content.Max(c => c.Span.End) - start,
            Evidence = string.Join(" ... ", claim.Content.Select(c => c.Text)),
        };
    }

    private static string Chain(AttributionChain chain) => chain.Links.IsEmpty ? "" : chain.ToString();

    private static string Join(IEnumerable<Excerpt> words) => string.Join(Separator, words);
}
