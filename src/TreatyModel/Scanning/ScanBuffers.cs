using System.Runtime.CompilerServices;

namespace TreatyModel.Scanning;

/// <summary>Where in a block a word starts or a mark stands.</summary>
[InlineArray(Length)]
internal struct UnitPlaces
{
    /// <summary>Every unit of a block, and room for the four that are written at once.</summary>
    public const int Length = ScanBlock.Length + 4;

    private ushort first;
}

/// <summary>The events of a block, and those before it that wait for the phrase that may take them in.</summary>
[InlineArray(Length)]
internal struct ScanEvents
{
    public const int Length = ScanBlock.Length + ScanBlock.MostPending;

    private ScanEvent first;
}

/// <summary>The bits of a block's letters and digits, and of the 64 units behind it; 64 are read from any byte but those of the last.</summary>
[InlineArray(ScanBlock.Length / 64 + 1)]
internal struct WordBits
{
    private ulong first;
}

/// <summary>The sizes of the stretch that the scanner takes at a time.</summary>
internal static class ScanBlock
{
    /// <summary>Units. Large enough for the loops over it to run undisturbed, small enough for a reader of one provision to be cheap.</summary>
    public const int Length = 512;

    /// <summary>Units behind a block that are read without looking for the end of the text: 64 bits of letters, and a key.</summary>
    public const int Margin = 144;

    /// <summary>Events that a phrase may take in: the words before an anchor and the line ends between them.</summary>
    public const int MostPending = 16;
}
