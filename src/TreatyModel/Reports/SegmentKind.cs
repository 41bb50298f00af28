namespace TreatyModel;

/// <summary>What a stretch of a report's text is.</summary>
public enum SegmentKind
{
    /// <summary>A paragraph of the report.</summary>
    Body,

    /// <summary>The headline, also where it is repeated.</summary>
    Headline,

    /// <summary>A heading between paragraphs.</summary>
    SectionLabel,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>Page furniture: menus, buttons, comment boxes.</summary>
    Boilerplate,

    /// <summary>A line that only gives a date.</summary>
    DateLine,

    /// <summary>Who wrote it, or where it came from.</summary>
    Credit,

    /// <summary>The lines that sum the report up under its headline.</summary>
    Deck,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>Who the author is.</summary>
    AuthorNote,
}
