namespace TreatyModel;

/// <summary>What a piece of page furniture is.</summary>
public enum PageFurnitureKind
{
    /// <summary>The number of a page, with the words on its line: "- 12 -", "Page 12", "12".</summary>
    PageNumber,

    /// <summary>A line that stands at the head or foot of every page: a short title, a document number.</summary>
    RunningHead,

    /// <summary>A note at the foot of a page, with its mark.</summary>
    Footnote,
}
