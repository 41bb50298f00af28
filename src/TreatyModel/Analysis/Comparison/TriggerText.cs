namespace TreatyModel.Analysis;

/// <summary>A trigger as levels joined by and / or: what two triggers are compared by.</summary>
internal static class TriggerText
{
    public static string Of(Trigger trigger) => trigger.Parts.IsEmpty
        ? trigger.Level.ToString()
        : string.Join(trigger.Operator == TriggerOperator.Or ? " or " : " and ", trigger.Parts.Select(p => p.Parts.IsEmpty ? Of(p) : $"({Of(p)})"));
}
