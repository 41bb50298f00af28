using System.Runtime.CompilerServices;
using TreatyModel.Scanning;

namespace TreatyModel.Parsing;

/// <summary>The events of one sentence, stored in place.</summary>
[InlineArray(Capacity)]
internal struct EventBuffer
{
    /// <summary>A sentence with more events is cut here and goes on as another: no sentence of a treaty is as long.</summary>
    public const int Capacity = 512;

    private ScanEvent first;
}
