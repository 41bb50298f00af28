using System.Text.Json;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Writes a report as schema.org <c>NewsArticle</c> with its claims, quotations and events.</summary>
internal sealed class NewsArticleWriter(Utf8JsonWriter json, string document)
{
    public void Members(NewsReport report)
    {
        json.WriteString("type", "NewsArticle");
        JsonLdNodes.Text(json, "headline", report.Headline.ToString());
        JsonLdNodes.Text(json, "dateline", report.Dateline.ToString());
        JsonLdNodes.Named(json, "author", "Person", report.Byline.ToString());
        JsonLdNodes.Named(json, "publisher", "NewsMediaOrganization", report.Outlet.ToString());
        JsonLdNodes.Text(json, "datePublished", DateOf(report, ReportDateRole.Published));
        JsonLdNodes.Text(json, "dateModified", DateOf(report, ReportDateRole.Updated));
        json.WriteStartArray("hasPart");
        foreach (Claim claim in report.Claims) Claim(claim);
        foreach (Quotation quotation in report.Quotations) Quotation(quotation);
        json.WriteEndArray();
        json.WriteStartArray("mentions");
        foreach (ReportedEvent happened in report.Events) Event(happened);
        foreach (Mention instrument in report.Instruments) Instrument(instrument);
        json.WriteEndArray();
    }

    private static string DateOf(NewsReport report, ReportDateRole role) => report.Dates.FirstOrDefault(d => d.Role == role)?.Date.ToString() ?? "";

    private void Claim(Claim claim)
    {
        json.WriteStartObject();
        JsonLdNodes.Types(json, "Claim", "Annotation");
        json.WriteString("text", claim.ContentText());
        JsonLdNodes.Attribution(json, claim.Attribution, "author");
        json.WriteString("appearance", document);
        json.WriteString("tm:class", claim.Class.ToString());
        json.WriteString("tm:polarity", claim.Polarity.ToString());
        json.WriteString("tm:factuality", claim.Factuality.ToString());
        JsonLdNodes.Target(json, document, claim.Content.Select(c => c.Span));
        json.WriteEndObject();
    }

    private void Quotation(Quotation quotation)
    {
        json.WriteStartObject();
        JsonLdNodes.Types(json, "Quotation", "Annotation");
        json.WriteString("text", quotation.Words.Text);
        JsonLdNodes.Named(json, "creator", "Thing", quotation.Speaker);
        JsonLdNodes.Target(json, document, quotation.Words.Span);
        json.WriteEndObject();
    }

    private void Event(ReportedEvent happened)
    {
        json.WriteStartObject();
        JsonLdNodes.Types(json, "Event", "Annotation");
        json.WriteString("name", happened.Kind.ToString());
        JsonLdNodes.Text(json, "startDate", happened.Date.ToString());
        JsonLdNodes.Named(json, "location", "Place", happened.Place.ToString());
        json.WriteString("tm:status", happened.Status.ToString());
        JsonLdNodes.Text(json, "tm:cameo", happened.Code.Cameo ?? "");
        JsonLdNodes.Target(json, document, happened.Words.Span);
        json.WriteEndObject();
    }

    private void Instrument(Mention instrument)
    {
        json.WriteStartObject();
        JsonLdNodes.Types(json, "Legislation", "Annotation");
        json.WriteString("name", instrument.Words.ToString());
        JsonLdNodes.Target(json, document, instrument.Words.Span);
        json.WriteEndObject();
    }
}
