using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>What a clause is known by: the stems of its words, and what its norms are about.</summary>
internal static class ClauseTraits
{
    /// <summary>"consult" and "consultation", "threat" and "threatened" are one stem.</summary>
    private const int StemLength = 6;

    /// <summary>Words of one or two letters tell nothing.</summary>
    private const int ShortestWord = 3;

    /// <summary>In scripts without blanks two characters in a row stand for a word.</summary>
    private const int CharactersOfWord = 2;

    private const string KindMark = "#kind ";

    /// <summary>Takes a stem or trait of a clause.</summary>
    /// <param name="trait">The stem, in small letters, or the trait's name.</param>
    /// <param name="unit">The words in which the stem stands; none for a trait.</param>
    /// <param name="place">Where it stands in them.</param>
    internal delegate void Sink(ReadOnlySpan<char> trait, Excerpt unit, TextSpan place);

    /// <summary>Hands every stem and trait of a clause on, some of them more than once.</summary>
    public static void Of(Provision clause, IEnumerable<Statement> statements, Sink sink)
    {
        foreach (Provision unit in clause.DescendantsAndSelf()) OfWords(unit.Words, sink);
        foreach (Norm norm in statements.OfType<Norm>())
        {
            foreach (ObligationKind kind in norm.Kinds) sink(NameOf(kind), Excerpt.None, default);
            if (norm.Trigger is { } trigger) OfTrigger(trigger, sink);
            foreach (Qualifier qualifier in norm.Qualifiers)
                if (qualifier.Limits != QualifierLimits.None) sink($"#limit {qualifier.Limits}", Excerpt.None, default);
        }
    }

    /// <summary>The trait of a norm's kind; no word begins with its mark.</summary>
    public static string NameOf(ObligationKind kind) => $"{KindMark}{kind}";

    private static void OfTrigger(Trigger trigger, Sink sink)
    {
        if (trigger.Parts.IsEmpty) sink($"#trigger {trigger.Level}", Excerpt.None, default);
        foreach (Trigger part in trigger.Parts) OfTrigger(part, sink);
    }

    private static void OfWords(Excerpt words, Sink sink)
    {
        ReadOnlySpan<char> text = words.Text;
        Span<char> stem = stackalloc char[StemLength];
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            bool isScriptWithoutBlanks = end > at && text[at] >= '\u3040';
            int length = Math.Min(end - at, isScriptWithoutBlanks ? CharactersOfWord : StemLength);
            if (end - at >= ShortestWord || isScriptWithoutBlanks)
            {
                text.Slice(at, length).ToLowerInvariant(stem);
                sink(stem[..length], words, TextSpan.FromBounds(at, isScriptWithoutBlanks ? at + length : end));
            }
            at = isScriptWithoutBlanks ? at + 1 : end + 1;
        }
    }
}
