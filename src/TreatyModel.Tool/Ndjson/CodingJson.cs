using System.Text.Json;
using TreatyModel.Analysis;

namespace TreatyModel.Tool.Ndjson;

/// <summary>The coding of a treaty: ATOP's obligations, the Correlates of War type and the strength of each promise of help, each with its evidence.</summary>
internal static class CodingJson
{
    public static void Write(Utf8JsonWriter writer, Treaty treaty)
    {
        AtopCoding coding = AtopCoding.Of(treaty);
        writer.WriteString("title", treaty.DisplayTitle());
        writer.WriteString("language", treaty.Language);
        writer.WriteStartObject("atop");
        WriteVariable(writer, "defense", coding.Defence);
        WriteVariable(writer, "offense", coding.Offence);
        WriteVariable(writer, "neutral", coding.Neutrality);
        WriteVariable(writer, "nonagg", coding.NonAggression);
        WriteVariable(writer, "consul", coding.Consultation);
        writer.WriteEndObject();
        writer.WriteString("cow", coding.AllianceType.ToString());
        writer.WriteStartArray("promises");
        foreach (Norm norm in treaty.Norms())
            if (norm.Strength is { Grade: not StrengthGrade.A0 } strength) WritePromise(writer, norm, strength);
        writer.WriteEndArray();
        writer.WriteStartObject("summary");
        writer.WriteNumber("statements", treaty.Statements.Length);
        writer.WriteNumber("norms", treaty.Norms().Count());
        writer.WriteNumber("unclassified", treaty.Unclassified().Count());
        writer.WriteNumber("unclassifiedShare", Math.Round(treaty.UnclassifiedShare(), 4));
        writer.WriteEndObject();
    }

    private static void WriteVariable(Utf8JsonWriter writer, string name, AtopVariable variable)
    {
        writer.WriteStartObject(name);
        writer.WriteString("value", SpanJson.Name(variable.Value));
        writer.WriteStartArray("evidence");
        foreach (Statement statement in variable.Evidence)
        {
            writer.WriteStartObject();
            WritePlace(writer, statement);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePromise(Utf8JsonWriter writer, Norm norm, StrengthProfile strength)
    {
        writer.WriteStartObject();
        WritePlace(writer, norm);
        writer.WriteString("grade", strength.Grade.ToString());
        if (strength.TriggerLevel is { } level) writer.WriteString("triggerLevel", SpanJson.Name(level));
        writer.WriteBoolean("needsTwoEvents", strength.NeedsTwoEvents);
        writer.WriteBoolean("isTriggerSelfJudged", strength.IsTriggerSelfJudged);
        writer.WriteBoolean("needsRequest", strength.NeedsRequest);
        writer.WriteBoolean("namesMilitaryHelp", strength.NamesMilitaryHelp);
        writer.WriteString("means", SpanJson.Name(strength.Means));
        writer.WriteBoolean("isPrompt", strength.IsPrompt);
        writer.WriteString("limits", strength.Limits.ToString());
        writer.WriteBoolean("consults", strength.Consults);
        writer.WriteStartArray("evidence");
        foreach (StrengthEvidence evidence in strength.Evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("aspect", SpanJson.Name(evidence.Aspect));
            writer.WriteString("words", evidence.Words.ToString());
            SpanJson.Write(writer, "span", evidence.Words.Span);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteString("path", statement.Path.ToString());
        writer.WriteString("words", statement.Words.ToString());
        SpanJson.Write(writer, "span", statement.Words.Span);
    }
}
