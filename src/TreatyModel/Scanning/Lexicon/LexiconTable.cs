using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace TreatyModel.Scanning.Lexicon;

/// <summary>The phrases of one section, ready for look-up in UTF-8 or UTF-16 text.</summary>
/// <remarks>
/// <para>Two ways lead to a phrase. <see cref="Match"/> starts at its first word and goes on: the definition of what is found.
/// <see cref="MatchAnchor"/> starts at its anchor, the rarest of its words, and looks back and on: the faster way for who has found the
/// anchors of a text already.</para>
/// <para>For both ways to find the same phrases in the same order, no word of a phrase before its anchor is an anchor of any phrase. So two
/// phrases that overlap are found in the order in which they start.</para>
/// <para>ASCII letters match in either case. Phrases with other letters are listed in lower case, in capitals and with a capital first
/// letter. Looking up allocates nothing.</para>
/// </remarks>
internal sealed class LexiconTable<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    /// <summary>Words before an anchor; a phrase with more has its anchor further in front.</summary>
    public const int MostBefore = 6;

    private readonly WordIndex firstWords;
    private readonly PhraseTrie trie = new();
    private readonly int[] firstRoots;
    private readonly TUnit[][] tails;
    private readonly LexiconTag[] tags;
    private readonly short[] values;
    private readonly OtherScripts<TUnit> otherScripts;

    /// <param name="entries">The phrases; of two that are the same the first counts.</param>
    /// <param name="common">Words that are frequent in any text, the most frequent first. They become anchors only where nothing else can.</param>
    public LexiconTable(IEnumerable<LexiconEntry> entries, IReadOnlyList<string>? common = null)
    {
        LexiconEntry[] all = [.. entries.SelectMany(WithCapitals).DistinctBy(e => e.Phrase)];
        PlainWords[] taken = [.. all.Select(e => PlainWords.Of(e.Phrase))];
        firstWords = new WordIndex(taken.Where(t => t.Words.Count > 0).Select(t => t.Words[0]).Distinct());
        tags = [LexiconTag.None, .. all.Select(e => e.Tag)];
        values = [0, .. all.Select(e => e.Value)];
        tails = [[], .. taken.Select(t => Encode(t.Tail))];
        firstRoots = new int[firstWords.Count];
        int[] chosen = AnchorChoice.Rarest([.. taken.Select(t => t.Words)], common ?? []);
        Dictionary<string, int> anchorRoots = [];
        for (int i = 0; i < all.Length; i++)
        {
            if (taken[i].Words.Count == 0) continue;
            ref int firstRoot = ref firstRoots[firstWords.Find<char>(taken[i].Words[0], 0, taken[i].Words[0].Length)];
            if (firstRoot == PhraseTrie.None) firstRoot = trie.AddRoot();
            Put(firstRoot, taken[i], 0, i + 1);
            string anchor = taken[i].Words[chosen[i]];
            if (!anchorRoots.TryGetValue(anchor, out int root)) anchorRoots[anchor] = root = trie.AddRoot();
            Put(root, taken[i], chosen[i], i + 1);
        }
        trie.Freeze();
        ulong[] tailBits = [0, .. taken.Select(t => TailBits(t.Tail))];
        IEnumerable<(string, Anchor)> plain = anchorRoots.Select(r => (r.Key, AnchorAt(r.Value, tailBits)));
        Anchors = new AnchorIndex([.. plain, .. LatinStarts(all.Where((_, i) => taken[i].Words.Count == 0)).Select(w => (w, Anchor.LookClosely))]);
        otherScripts = new OtherScripts<TUnit>(Enumerable.Range(0, all.Length).Where(i => taken[i].Words.Count == 0).Select(i => (i + 1, Encode(all[i].Phrase))));
    }

    /// <summary>The words that phrases are found by.</summary>
    public AnchorIndex Anchors { get; }

    /// <summary>Finds the longest phrase that starts with the word at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word starts.</param>
    /// <param name="wordEnd">Where the word ends.</param>
    /// <param name="end">Where the phrase ends, when one is found.</param>
    /// <returns>The phrase's number, 0 when there is none.</returns>
    public int Match(ReadOnlySpan<TUnit> text, int at, int wordEnd, out int end)
    {
        end = at;
        if (!IsPlain(text[at..wordEnd])) return otherScripts.Match(text, at, wordEnd, out end);
        int node = firstRoots[firstWords.Find(text, at, wordEnd)];
        return node == PhraseTrie.None ? 0 : Forward(text, node, wordEnd, out end);
    }

    /// <summary>Finds the phrase that has its anchor at a position: of those that start furthest in front, the longest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lowest">No phrase may start before this.</param>
    /// <param name="at">Where the anchor starts: a word of ASCII letters and digits.</param>
    /// <param name="wordEnd">Where the anchor ends.</param>
    /// <param name="node">The anchor's root.</param>
    /// <param name="start">Where the phrase starts, when one is found.</param>
    /// <param name="end">Where the phrase ends, when one is found.</param>
    /// <returns>The phrase's number, 0 when there is none.</returns>
    public int MatchAnchor(ReadOnlySpan<TUnit> text, int lowest, int at, int wordEnd, int node, out int start, out int end)
    {
        start = at;
        return trie.GoesBack(node) ? MatchBack(text, lowest, node, ref start, wordEnd, out end) : Forward(text, node, wordEnd, out end);
    }

    private int MatchBack(ReadOnlySpan<TUnit> text, int lowest, int node, ref int start, int wordEnd, out int end)
    {
        Span<(int Node, int Start)> path = stackalloc (int, int)[MostBefore + 1];
        int depth = 0;
        path[0] = (node, start);
        while (depth < MostBefore && trie.GoesBack(node))
        {
            int gap = GapStart(text, start);
            if (gap == start) break;
            node = trie.Before(node, text, lowest, gap, out start);
            if (node == PhraseTrie.None) break;
            path[++depth] = (node, start);
        }
        for (; depth >= 0; depth--)
        {
            start = path[depth].Start;
            int phrase = Forward(text, path[depth].Node, wordEnd, out end);
            if (phrase != 0) return phrase;
        }
        end = start;
        return 0;
    }

    public LexiconTag TagOf(int phrase) => tags[phrase];

    public short ValueOf(int phrase) => values[phrase];

    /// <summary>The event that a phrase is, see <see cref="ScanEvent.HeadOf"/>; 0 for no phrase.</summary>
    public uint HeadOf(int phrase) => phrase == 0 ? 0 : ScanEvent.HeadOf(ScanEventKind.Phrase, tags[phrase], values[phrase]);

    /// <summary>The longest phrase at a node or below it.</summary>
    private int Forward(ReadOnlySpan<TUnit> text, int node, int wordEnd, out int end)
    {
        int best = 0;
        end = wordEnd;
        while (true)
        {
            int phrase = trie.PhraseAt(node);
            if (phrase != 0) (best, end) = (phrase, wordEnd);
            if (trie.TailsAt(node) is { } list) MatchTails(text, list, wordEnd, ref best, ref end);
            if (!trie.GoesOn(node)) return best;
            int next = GapEnd(text, wordEnd);
            if (next == wordEnd) return best;
            node = trie.Next(node, text, next, out wordEnd);
            if (node == PhraseTrie.None) return best;
        }
    }

    private void MatchTails(ReadOnlySpan<TUnit> text, int[] list, int at, ref int best, ref int end)
    {
        foreach (int phrase in list)
            if (PhraseUnits<TUnit>.TryMatch(text, at, tails[phrase], out int tailEnd) && (best == 0 || tailEnd > end)) (best, end) = (phrase, tailEnd);
    }

    /// <summary>One blank is the rule; the rest is <see cref="TextUnits{TUnit}.SkipPhraseGap"/>.</summary>
    private static int GapEnd(ReadOnlySpan<TUnit> text, int at)
    {
        if (at + 1 < text.Length && int.CreateTruncating(text[at]) == ' ' && char.IsAsciiLetterOrDigit((char)int.CreateTruncating(text[at + 1]))) return at + 1;
        return TextUnits<TUnit>.SkipPhraseGap(text, at);
    }

    private static int GapStart(ReadOnlySpan<TUnit> text, int at)
    {
        if (at > 1 && int.CreateTruncating(text[at - 1]) == ' ' && char.IsAsciiLetterOrDigit((char)int.CreateTruncating(text[at - 2]))) return at - 1;
        return TextUnits<TUnit>.PhraseGapStart(text, at);
    }

    /// <summary>Whether a word is of ASCII letters and digits only.</summary>
    public static bool IsPlain(ReadOnlySpan<TUnit> word)
    {
        foreach (TUnit unit in word)
            if (int.CreateTruncating(unit) is < 0 or >= 0x80) return false;
        return true;
    }

    private Anchor AnchorAt(int root, ulong[] tailBits)
    {
        return new Anchor
        {
            Root = root,
            Head = HeadOf(trie.PhraseAt(root)),
            Next = (trie.TailsAt(root) ?? []).Aggregate(trie.NextOf(root), (words, phrase) => words | tailBits[phrase]),
            NextGaps = trie.NextGapsOf(root),
            Before = trie.BeforeOf(root),
            BeforeGaps = trie.GoesBack(root) ? WordGaps.Word : (byte)0,
        };
    }

    /// <summary>The bits of the word that a tail begins with, see <see cref="WordGaps"/>; none for one that begins with something beside letters.</summary>
    private static ulong TailBits(string tail)
    {
        if (tail.Length < 2 || tail[0] != ' ' || !char.IsAsciiLetterOrDigit(tail[1])) return 0;
        return LatinLetters.UnitsOf<TUnit>(tail[1..TextUnits<char>.WordEnd(tail, 1)]) is { } units ? WordGaps.Following(units) : ulong.MaxValue;
    }

    private void Put(int node, PlainWords taken, int anchor, int phrase)
    {
        for (int i = anchor - 1; i >= 0; i--) node = trie.Add(node, taken.Words[i], backwards: true);
        for (int i = anchor + 1; i < taken.Words.Count; i++) node = trie.Add(node, taken.Words[i], backwards: false);
        trie.Put(node, phrase, taken.Tail.Length > 0);
    }

    /// <summary>The first words with accents that phrases have, as stage one sees them.</summary>
    private static IEnumerable<string> LatinStarts(IEnumerable<LexiconEntry> entries) => entries
        .Select(e => LatinLetters.UnitsOf<TUnit>(e.Phrase[..TextUnits<char>.WordEnd(e.Phrase, 0)]))
        .OfType<string>().Where(w => w.Length > 0).Select(WordKey<char>.Fold).Distinct();

    private static TUnit[] Encode(string phrase) => typeof(TUnit) == typeof(byte)
        ? MemoryMarshal.Cast<byte, TUnit>(Encoding.UTF8.GetBytes(phrase)).ToArray()
        : MemoryMarshal.Cast<char, TUnit>(phrase.AsSpan()).ToArray();

    private static IEnumerable<LexiconEntry> WithCapitals(LexiconEntry entry)
    {
        yield return entry;
        if (Ascii.IsValid(entry.Phrase)) yield break;
        TextInfo culture = CultureInfo.InvariantCulture.TextInfo;
        yield return entry with { Phrase = culture.ToUpper(entry.Phrase) };
        yield return entry with { Phrase = culture.ToUpper(entry.Phrase[0]) + entry.Phrase[1..] };
        yield return entry with { Phrase = culture.ToTitleCase(entry.Phrase) };
    }
}
