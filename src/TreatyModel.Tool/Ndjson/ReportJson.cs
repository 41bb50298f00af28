using System.Text.Json;
using TreatyModel.Text;

namespace TreatyModel.Tool.Ndjson;

/// <summary>Reports as the filter writes them.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter writer, NewsReport report)
    {
        SpanJson.WriteWords(writer, "headline", report.Headline);
        SpanJson.WriteWords(writer, "dateline", report.Dateline);
        SpanJson.WriteWords(writer, "byline", report.Byline);
        SpanJson.WriteWords(writer, "outlet", report.Outlet);
        WriteList(writer, "claims", report.Claims, WriteClaim);
        WriteList(writer, "dates", report.Dates, (w, d) =>
        {
            w.WriteString("role", SpanJson.Name(d.Role));
            SpanJson.Write(w, "span", d.Words.Span);
            if (d.Date != FuzzyDate.Unknown) w.WriteString("date", d.Date.ToString());
        });
        WriteList(writer, "quotations", report.Quotations, (w, q) =>
        {
            SpanJson.Write(w, "span", q.Words.Span);
            w.WriteString("extent", SpanJson.Name(q.Extent));
            if (q.Speaker.Length > 0) w.WriteString("speaker", q.Speaker);
        });
        WriteList(writer, "events", report.Events, (w, e) =>
        {
            w.WriteString("kind", SpanJson.Name(e.Kind));
            w.WriteString("status", SpanJson.Name(e.Status));
            SpanJson.Write(w, "span", e.Words.Span);
            SpanJson.WriteWords(w, "verb", e.Verb);
            SpanJson.WriteWords(w, "dateSpan", e.DateWords);
            if (e.Date != FuzzyDate.Unknown) w.WriteString("date", e.Date.ToString());
            WriteSpans(w, "actors", e.Actors);
            WriteSpans(w, "recipients", e.Recipients);
            SpanJson.WriteWords(w, "place", e.Place);
            if (e.Code.Cameo.Length > 0) w.WriteString("cameo", e.Code.Cameo);
            if (e.Code.Plover.Length > 0) w.WriteString("plover", e.Code.Plover);
        });
        WriteList(writer, "provisions", report.Provisions, (w, p) =>
        {
            SpanJson.Write(w, "span", p.Words.Span);
            if (p.Number.Length > 0) w.WriteString("number", p.Number);
        });
        WriteList(writer, "instruments", report.Instruments, (w, m) =>
        {
            SpanJson.Write(w, "span", m.Words.Span);
            if (m.Year is { } year) w.WriteNumber("year", year);
        });
        WriteList(writer, "reactions", report.Reactions, (w, r) =>
        {
            SpanJson.Write(w, "span", r.Words.Span);
            SpanJson.Write(w, "by", r.By.Span);
            w.WriteString("stance", SpanJson.Name(r.Stance));
            SpanJson.WriteWords(w, "act", r.Act);
            if (!r.Act.IsEmpty) w.WriteString("status", SpanJson.Name(r.Status));
        });
        WriteList(writer, "scenarios", report.Scenarios, (w, x) =>
        {
            SpanJson.Write(w, "span", x.Words.Span);
            SpanJson.Write(w, "condition", x.Condition.Span);
            w.WriteString("factuality", SpanJson.Name(x.Factuality));
            if (x.Level is { } level) w.WriteString("level", SpanJson.Name(level));
            if (x.WouldApply is { } applies) w.WriteBoolean("wouldApply", applies);
        });
        WriteList(writer, "segments", report.Segments, (w, s) =>
        {
            w.WriteString("kind", SpanJson.Name(s.Kind));
            SpanJson.Write(w, "span", s.Span);
        });
    }

    private static void WriteClaim(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartArray("content");
        foreach (Excerpt content in claim.Content) SpanJson.WriteValue(writer, content.Span);
        writer.WriteEndArray();
        SpanJson.WriteWords(writer, "cue", claim.Cue);
        WriteList(writer, "attribution", claim.Attribution.Links, (w, l) =>
        {
            w.WriteString("role", SpanJson.Name(l.Role));
            SpanJson.WriteWords(w, "span", l.Words);
            w.WriteString("name", l.Name);
        });
        writer.WriteString("kind", SpanJson.Name(claim.Form));
        writer.WriteString("class", SpanJson.Name(claim.Class));
        writer.WriteString("polarity", SpanJson.Name(claim.Polarity));
        writer.WriteString("factuality", SpanJson.Name(claim.Factuality));
        WriteList(writer, "quantities", claim.Quantities, (w, q) =>
        {
            SpanJson.Write(w, "span", q.Words.Span);
            if (q.Least is { } least) w.WriteNumber("least", least);
            if (q.Most is { } most) w.WriteNumber("most", most);
            if (q.Unit.Length > 0) w.WriteString("unit", q.Unit);
            if (q.IsRatio) w.WriteBoolean("ratio", true);
        });
        if (!claim.Nested.IsEmpty) WriteList(writer, "nested", claim.Nested, WriteClaim);
        writer.WriteString("contentPolarity", SpanJson.Name(claim.ContentPolarity));
        WriteSpans(writer, "hedges", claim.Hedges);
        SpanJson.WriteWords(writer, "condition", claim.Condition);
    }

    private static void WriteSpans(Utf8JsonWriter writer, string member, IEnumerable<Excerpt> spans)
    {
        writer.WriteStartArray(member);
        foreach (Excerpt span in spans) SpanJson.WriteValue(writer, span.Span);
        writer.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string member, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        writer.WriteStartArray(member);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            members(writer, item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
