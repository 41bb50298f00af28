using System.Runtime.CompilerServices;

namespace TreatyModel.Parsing;

/// <summary>The parts of one clause, stored in place.</summary>
internal struct ClauseParts
{
    /// <summary>More parts than any sentence of a treaty has; what is beyond is dropped from the list, not from the text.</summary>
    public const int Capacity = 32;

    private Storage storage;

    public int Count { get; private set; }

    public void Add(ClausePart part)
    {
        if (Count < Capacity) storage[Count++] = part;
    }

    public readonly ClausePart this[int index] => storage[index];

    [InlineArray(Capacity)]
    private struct Storage
    {
        private ClausePart first;
    }
}
