using System.Text.Json;
using TreatyModel.Text;

namespace TreatyModel.Tool.Ndjson;

/// <summary>What a treaty says of its own life, as the filter writes it; parts that the text is silent on are left out.</summary>
internal static class FinalProvisionsJson
{
    public static void Write(Utf8JsonWriter writer, Treaty treaty)
    {
        FinalProvisions final = treaty.FinalProvisions;
        writer.WriteStartObject("finalProvisions");
        WriteSignature(writer, treaty);
        if (final.EntryIntoForce.Rule != EntryIntoForceRule.NotProvided) WriteEntry(writer, final.EntryIntoForce);
        WriteProvided(writer, "provisionalApplication", final.ProvisionalApplication.IsProvided, final.ProvisionalApplication.Evidence);
        if (final.Duration.Kind != DurationKind.NotProvided) WriteKind(writer, "duration", final.Duration.Kind.ToString(), final.Duration.Period, final.Duration.Evidence);
        if (final.Renewal.Kind != RenewalKind.NotProvided) WriteKind(writer, "renewal", final.Renewal.Kind.ToString(), final.Renewal.Period, final.Renewal.Evidence);
        if (final.Withdrawal.IsProvided)
        {
            writer.WriteStartObject("withdrawal");
            writer.WriteBoolean("provided", true);
            if (final.Withdrawal.Notice is { } notice) WritePeriod(writer, "notice", notice);
            WriteEvidence(writer, final.Withdrawal.Evidence);
            writer.WriteEndObject();
        }
        WriteProvided(writer, "amendment", final.Amendment.IsProvided, final.Amendment.Evidence);
        WriteProvided(writer, "accession", final.Accession.IsProvided, final.Accession.Evidence);
        if (final.Reservations.Kind != ReservationsKind.NotProvided) WriteKind(writer, "reservations", final.Reservations.Kind.ToString(), null, final.Reservations.Evidence);
        if (!final.Depositary.IsEmpty)
        {
            writer.WriteStartObject("depositary");
            writer.WriteString("name", final.Depositary.ToString());
            WriteEvidence(writer, final.Depositary);
            writer.WriteEndObject();
        }
        WriteLanguages(writer, final.Languages);
        WriteSuperseded(writer, final);
        writer.WriteEndObject();
    }

    private static void WriteSignature(Utf8JsonWriter writer, Treaty treaty)
    {
        LifecycleEvent[] signatures = [.. treaty.Events.Where(e => e.Action == TreatyAction.Signature)];
        if (signatures.Length == 0) return;
        writer.WriteStartObject("signature");
        writer.WriteStartArray("dates");
        foreach (LifecycleEvent e in signatures.Where(e => e.Date != FuzzyDate.Unknown)) writer.WriteStringValue(e.Date.ToString());
        writer.WriteEndArray();
        writer.WriteStartArray("places");
        foreach (LifecycleEvent e in signatures.Where(e => !e.Place.IsEmpty)) writer.WriteStringValue(e.Place.ToString());
        writer.WriteEndArray();
        writer.WriteStartArray("evidence");
        foreach (LifecycleEvent e in signatures) SpanJson.WriteValue(writer, e.Evidence.Span);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, EntryIntoForce entry)
    {
        writer.WriteStartObject("entryIntoForce");
        writer.WriteString("rule", entry.Rule.ToString());
        if (entry.Date != FuzzyDate.Unknown) writer.WriteString("date", entry.Date.ToString());
        if (entry.Delay is { } delay) WritePeriod(writer, "delay", delay);
        if (entry.MonthStart is { } month) writer.WriteNumber("monthStart", month);
        if (entry.Threshold is { } threshold) writer.WriteNumber("threshold", threshold);
        WriteEvidence(writer, entry.Evidence);
        writer.WriteEndObject();
    }

    private static void WriteLanguages(Utf8JsonWriter writer, AuthenticLanguages languages)
    {
        if (languages.Codes.IsEmpty) return;
        writer.WriteStartObject("languages");
        writer.WriteStartArray("authentic");
        foreach (string code in languages.Codes) writer.WriteStringValue(code);
        writer.WriteEndArray();
        if (languages.Prevailing.Length > 0) writer.WriteString("prevailing", languages.Prevailing);
        WriteEvidence(writer, languages.Evidence);
        writer.WriteEndObject();
    }

    private static void WriteSuperseded(Utf8JsonWriter writer, FinalProvisions final)
    {
        if (final.Supersedes.IsEmpty) return;
        writer.WriteStartArray("supersedes");
        foreach (SupersededInstrument earlier in final.Supersedes)
        {
            writer.WriteStartObject();
            writer.WriteString("instrument", earlier.Name.ToString());
            writer.WriteString("effect", earlier.Effect.ToString());
            WriteEvidence(writer, earlier.Evidence);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteProvided(Utf8JsonWriter writer, string member, bool isProvided, Excerpt evidence)
    {
        if (!isProvided) return;
        writer.WriteStartObject(member);
        writer.WriteBoolean("provided", true);
        WriteEvidence(writer, evidence);
        writer.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter writer, string member, string kind, Period? period, Excerpt evidence)
    {
        writer.WriteStartObject(member);
        writer.WriteString("kind", kind);
        if (period is { } given) WritePeriodMembers(writer, given);
        WriteEvidence(writer, evidence);
        writer.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter writer, string member, Period period)
    {
        writer.WriteStartObject(member);
        WritePeriodMembers(writer, period);
        writer.WriteEndObject();
    }

    private static void WritePeriodMembers(Utf8JsonWriter writer, Period period)
    {
        writer.WriteNumber("value", period.Value);
        writer.WriteString("unit", SpanJson.Name(period.Unit));
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Excerpt evidence)
    {
        writer.WriteStartArray("evidence");
        SpanJson.WriteValue(writer, evidence.Span);
        writer.WriteEndArray();
    }
}
