namespace TreatyModel.Parsing.FinalClauses;

/// <summary>A pattern of words, read by a lawyer as easily as by the program.</summary>
/// <remarks>
/// <code>
/// may be (amended|modified)        words one after another; a choice
/// denounc* ..20 (notice|notif*)    a word that begins so; a gap of 20 words at most
/// (the)? parties                   may be missing
/// ^ it _ remain $                  the first word, any word, the last word
/// </code>
/// Letters match in either case. No match runs over a full stop or a semicolon. Gaps are bounded, so matching is linear in the sentence.
/// </remarks>
internal sealed class WordPattern
{
    private readonly Node[] alternatives;

    public WordPattern(string pattern)
    {
        int at = 0;
        alternatives = ParseAlternatives(pattern, ref at, null);
    }

    private enum Kind
    {
        Word,
        Any,
        Gap,
        Choice,
        First,
        Last,
    }

    /// <summary>Finds the first place where the pattern matches among the words from one to before another.</summary>
    public bool TryFind(WordList words, int from, int to, out int start, out int end)
    {
        for (start = from; start <= to; start++)
        {
            foreach (Node head in alternatives)
            {
                end = Match(head, words, start, start, from, to);
                if (end >= 0) return true;
            }
        }
        end = -1;
        return false;
    }

    private static int Match(Node? node, WordList words, int at, int start, int from, int to)
    {
        while (node is not null)
        {
            switch (node.Kind)
            {
                case Kind.First when at != from:
                case Kind.Last when at != to:
                    return -1;
                case Kind.Word or Kind.Any:
                    if (at >= to || (at > start && words.IsBehindStop(at)) || (node.Kind == Kind.Word && !node.Matches(words[at]))) return -1;
                    at++;
                    break;
                case Kind.Gap:
                    for (int i = at; i <= to && i <= at + node.Most; i++)
                    {
                        int end = Match(node.Next, words, i, start, from, to);
                        if (end >= 0) return end;
                        if (i < to && i > start && words.IsBehindStop(i)) return -1;
                    }
                    return -1;
                case Kind.Choice:
                    foreach (Node? head in node.Heads)
                    {
                        int end = Match(head ?? node.Next, words, at, start, from, to);
                        if (end >= 0) return end;
                    }
                    return -1;
            }
            node = node.Next;
        }
        return at;
    }

    private static Node[] ParseAlternatives(string pattern, ref int at, Node? next)
    {
        var heads = new List<Node>();
        while (true)
        {
            heads.Add(ParseSequence(pattern, ref at, next));
            if (at >= pattern.Length || pattern[at] == ')') return [.. heads];
            at++;
        }
    }

    /// <summary>Items up to a bar or a closing bracket, each linked to the next.</summary>
    private static Node ParseSequence(string pattern, ref int at, Node? next)
    {
        var items = new List<Node>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            if (pattern[at] == ' ') at++;
            else items.Add(ParseItem(pattern, ref at));
        }
        for (int i = items.Count - 1; i >= 0; i--) items[i].Link(i + 1 < items.Count ? items[i + 1] : next);
        return items[0];
    }

    private static Node ParseItem(string pattern, ref int at)
    {
        int start = at;
        if (pattern[at] == '(')
        {
            int depth = 0;
            do
            {
                if (pattern[at] == '(') depth++;
                if (pattern[at] == ')') depth--;
                at++;
            }
            while (depth > 0);
            string inner = pattern[(start + 1)..(at - 1)];
            bool optional = at < pattern.Length && pattern[at] == '?';
            if (optional) at++;
            return new Node { Kind = Kind.Choice, Inner = inner, IsOptional = optional };
        }
        while (at < pattern.Length && pattern[at] is not (' ' or '|' or '(' or ')')) at++;
        string word = pattern[start..at];
        return word switch
        {
            "_" => new Node { Kind = Kind.Any },
            "^" => new Node { Kind = Kind.First },
            "$" => new Node { Kind = Kind.Last },
            _ when word.StartsWith("..", StringComparison.Ordinal) => new Node { Kind = Kind.Gap, Most = int.Parse(word[2..], System.Globalization.CultureInfo.InvariantCulture) },
            _ => new Node { Kind = Kind.Word, Letters = word.TrimEnd('*'), IsStem = word[^1] == '*' },
        };
    }

    private sealed class Node
    {
        public Kind Kind { get; init; }

        public string Letters { get; init; } = "";

        public bool IsStem { get; init; }

        public int Most { get; init; }

        public string Inner { get; init; } = "";

        public bool IsOptional { get; init; }

        public Node? Next { get; private set; }

        /// <summary>For a choice: where each way begins; null for the way past it.</summary>
        public Node?[] Heads { get; private set; } = [];

        public bool Matches(ReadOnlySpan<char> word) => IsStem ? word.StartsWith(Letters, StringComparison.OrdinalIgnoreCase) : word.Equals(Letters, StringComparison.OrdinalIgnoreCase);

        public void Link(Node? next)
        {
            Next = next;
            if (Kind != Kind.Choice) return;
            int at = 0;
            Node[] heads = ParseAlternatives(Inner, ref at, next);
            Heads = IsOptional ? [.. heads, null] : [.. heads];
        }
    }
}
