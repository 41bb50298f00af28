using System.Numerics;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>A tree of words with phrases at its nodes. A node is a number; an edge is the next word of the text, or the word before.</summary>
internal sealed class PhraseTrie
{
    public const int None = 0;

    private readonly Dictionary<(int From, string Word, bool Backwards), int> building = [];
    private readonly List<(int Phrase, List<int> Tails)> phrases = [(None, [])];
    private Node[] nodes = [];
    private Edge[] edges = [];

    /// <summary>The child of a node, made when it is not there.</summary>
    public int Add(int node, string word, bool backwards)
    {
        if (building.TryGetValue((node, word, backwards), out int child)) return child;
        return building[(node, word, backwards)] = AddRoot();
    }

    /// <summary>A node that no edge leads to.</summary>
    public int AddRoot()
    {
        phrases.Add((None, []));
        return phrases.Count - 1;
    }

    /// <summary>Puts a phrase at a node; one with a tail is complete only when the tail follows.</summary>
    public void Put(int node, int phrase, bool hasTail)
    {
        if (hasTail) phrases[node].Tails.Add(phrase);
        else phrases[node] = phrases[node] with { Phrase = phrase };
    }

    /// <summary>Ends the building.</summary>
    public void Freeze()
    {
        var leaving = building.ToLookup(e => e.Key.From, e => (e.Key.Word, e.Key.Backwards, To: e.Value));
        nodes = new Node[phrases.Count];
        var all = new List<Edge>();
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = new Node
            {
                Phrase = phrases[i].Phrase,
                Tails = phrases[i].Tails.Count == 0 ? null : [.. phrases[i].Tails],
                First = all.Count,
                Next = leaving[i].Count(e => !e.Backwards),
                NextLetters = leaving[i].Where(e => !e.Backwards).Aggregate(0u, (letters, e) => letters | 1u << (e.Word[0] & 31)),
                Before = leaving[i].Count(e => e.Backwards),
            };
            all.AddRange(leaving[i].OrderBy(e => e.Backwards).Select(e => new Edge(e.Word, e.Backwards, e.To)));
        }
        edges = [.. all];
        building.Clear();
    }

    /// <summary>The words that a phrase may go on with behind a node, as bits of <see cref="WordGaps"/>.</summary>
    public ulong NextOf(int node)
    {
        ulong words = 0;
        foreach (ref readonly Edge edge in edges.AsSpan(nodes[node].First, nodes[node].Next)) words |= edge.Gap;
        return words;
    }

    /// <summary>What a phrase may go on with: <see cref="WordGaps.Word"/> and <see cref="WordGaps.Tail"/>.</summary>
    public byte NextGapsOf(int node) => (byte)((GoesOn(node) ? WordGaps.Word : 0) | (nodes[node].Tails is null ? 0 : WordGaps.Tail));

    /// <summary>The words that a phrase may have before a node.</summary>
    public ulong BeforeOf(int node)
    {
        ulong words = 0;
        foreach (ref readonly Edge edge in edges.AsSpan(nodes[node].First + nodes[node].Next, nodes[node].Before)) words |= edge.Gap;
        return words;
    }

    public int PhraseAt(int node) => nodes[node].Phrase;

    /// <summary>The phrases at a node that have a tail; null when there are none.</summary>
    public int[]? TailsAt(int node) => nodes[node].Tails;

    public bool GoesOn(int node) => nodes[node].Next > 0;

    public bool GoesBack(int node) => nodes[node].Before > 0;

    /// <summary>Follows the word that starts at a position.</summary>
    public int Next<TUnit>(int node, ReadOnlySpan<TUnit> text, int at, out int wordEnd) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        ref Node from = ref nodes[node];
        ulong units = WordKey<TUnit>.From(text, at);
        wordEnd = at;
        // Most words that follow begin with another letter than those that are looked for.
        if ((from.NextLetters >> ((int)units & 31) & 1) == 0) return None;
        foreach (ref readonly Edge edge in edges.AsSpan(from.First, from.Next))
        {
            if ((units & edge.Mask) != edge.Key) continue;
            wordEnd = at + edge.Length;
            if (edge.Rest.Length > 0 && !HasRest(text, at + WordKey<TUnit>.Length, edge.Rest, 1)) continue;
            if (TextUnits<TUnit>.IsPlainEnd(text, wordEnd)) return edge.To;
        }
        wordEnd = at;
        return None;
    }

    /// <summary>Follows the word that ends at a position.</summary>
    /// <param name="node">The node.</param>
    /// <param name="text">The text.</param>
    /// <param name="lowest">The word may not start before this.</param>
    /// <param name="end">Where the word ends.</param>
    /// <param name="wordStart">Where it starts.</param>
    public int Before<TUnit>(int node, ReadOnlySpan<TUnit> text, int lowest, int end, out int wordStart) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        ref Node from = ref nodes[node];
        ulong units = WordKey<TUnit>.Before(text, end);
        foreach (ref readonly Edge edge in edges.AsSpan(from.First + from.Next, from.Before))
        {
            if ((units & edge.Mask) != edge.Key) continue;
            wordStart = end - edge.Length;
            if (wordStart < lowest || (edge.Rest.Length > 0 && !HasRest(text, end - WordKey<TUnit>.Length - 1, edge.Rest, -1))) continue;
            if (wordStart == lowest || TextUnits<TUnit>.IsPlainStart(text, wordStart)) return edge.To;
        }
        wordStart = end;
        return None;
    }

    /// <summary>The letters of a long word that its key does not have.</summary>
    private static bool HasRest<TUnit>(ReadOnlySpan<TUnit> text, int at, string rest, int step) where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        foreach (char letter in rest)
        {
            if ((uint)at >= (uint)text.Length || TextUnits<TUnit>.FoldAscii(int.CreateTruncating(text[at])) != letter) return false;
            at += step;
        }
        return true;
    }

    private struct Node
    {
        public int Phrase;
        public int[]? Tails;
        public int First;
        public int Next;

        /// <summary>The letters that the next words begin with, one bit a letter.</summary>
        public uint NextLetters;
        public int Before;
    }

    /// <summary>A word, read on or back.</summary>
    private readonly struct Edge
    {
        public readonly ulong Key;
        public readonly ulong Mask;

        /// <summary>The letters that the key has no room for, in the direction of reading.</summary>
        public readonly string Rest;
        public readonly int Length;
        public readonly int To;

        /// <summary>The word's bit, see <see cref="WordGaps"/>.</summary>
        public readonly ulong Gap;

        public Edge(string word, bool backwards, int to)
        {
            int inKey = Math.Min(word.Length, WordKey<char>.Length);
            Key = backwards ? WordKey<char>.Before(word, word.Length) : WordKey<char>.Of(word, 0, word.Length);
            Mask = backwards ? WordKey<char>.MaskBefore(inKey) : WordKey<char>.Mask(inKey);
            Rest = backwards ? string.Concat(word[..^inKey].Reverse()) : word[inKey..];
            Length = word.Length;
            To = to;
            Gap = backwards ? WordGaps.Preceding(word) : WordGaps.Following(word);
        }
    }
}
