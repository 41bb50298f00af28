namespace TreatyModel;

/// <summary>Where a title of a treaty comes from.</summary>
public enum TitleKind
{
    /// <summary>The title at the head of the text.</summary>
    Official,

    /// <summary>A shorter form in use.</summary>
    Short,

    /// <summary>What the press calls it.</summary>
    Press,

    /// <summary>A name by which it is widely known: after a place or a person.</summary>
    Popular,

    /// <summary>A description that stands for a title: "the 1961 pact".</summary>
    Descriptive,
}
