namespace TreatyModel;

/// <summary>What a date in a report is the date of.</summary>
public enum ReportDateRole
{
    /// <summary>Of something that the report tells.</summary>
    Mentioned,

    /// <summary>Of the page on which the report was found: not of the report.</summary>
    Page,

    /// <summary>Of a change of the report ("Updated 16 days ago").</summary>
    Updated,

    /// <summary>Of the report itself, in its dateline or credit.</summary>
    Published,
}
