namespace TreatyModel;

/// <summary>How the items of a list belong together, as the word before the last one says.</summary>
public enum ListJoin
{
    /// <summary>All of them hold: "and", or no word.</summary>
    And,

    /// <summary>One of them is enough: "or".</summary>
    Or,
}
