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
}
