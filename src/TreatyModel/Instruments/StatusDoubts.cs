namespace TreatyModel;

/// <summary>Why a status is not, or not wholly, certain. Several can hold at once; they are never one "null".</summary>
[Flags]
public enum StatusDoubts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>No event at all is recorded.</summary>
    NothingRecorded = 1,

    /// <summary>An event's date is not known, or not well enough for the day that was asked for.</summary>
    DateNotKnown = 2,

    /// <summary>An event is disputed or only alleged.</summary>
    Disputed = 4,

    /// <summary>Entry into force is not recorded: half of the records that have a signature lack it, so it is unknown and not "no".</summary>
    EntryNotRecorded = 8,

    /// <summary>The day lies behind the end of the record: the treaty was last seen in another state of things and may have gone on.</summary>
    RightCensored = 16,

    /// <summary>The treaty's text was read and does not provide for what would settle it: entry into force, or what follows its term.</summary>
    NotProvidedFor = 32,

    /// <summary>The treaty's term has run out and nothing is recorded of its renewal or end.</summary>
    TermOver = 64,
}
