namespace TreatyModel.Serialization;

/// <summary>The nearest kind of unit for elements of other legal traditions.</summary>
internal static class ForeignKinds
{
    /// <summary>The kind; null for what is no unit of the hierarchy.</summary>
    public static ProvisionKind? Nearest(string element) => element switch
    {
        "book" or "tome" or "subpart" => ProvisionKind.Part,
        "subtitle" => ProvisionKind.Title,
        "subchapter" => ProvisionKind.Chapter,
        "division" or "subdivision" => ProvisionKind.Section,
        "subsection" or "clause" or "alinea" or "rule" or "transitional" or "proviso" or "level" => ProvisionKind.Paragraph,
        "subclause" or "subrule" or "sublist" => ProvisionKind.Subparagraph,
        "indent" or "list" => ProvisionKind.Item,
        _ => null,
    };
}
