namespace TreatyModel.Parsing.Headings;

/// <summary>Chooses the headings of parts, titles, chapters, sections, annexes and protocols, each kind by its own sequence.</summary>
internal sealed class DivisionChoice(string text, List<HeadingCandidate> candidates, List<int> newStarts)
{
    /// <summary>Words of a division's heading at most.</summary>
    private const int LongestHeading = 200;

    /// <summary>What it says for a division that an article or another division begins right behind its words.</summary>
    private const int BeforeHeading = 5;

    private readonly HashSet<int> divisionEnds = [.. candidates.Where(c => c.Kind is >= ProvisionTokenKind.PartHeading and <= ProvisionTokenKind.SectionHeading && c.Evidence > 0).Select(c => c.End)];

    /// <summary>The chosen headings in the order of the text.</summary>
    /// <param name="articles">The headings of articles, chosen before.</param>
    public List<HeadingCandidate> Choose(List<HeadingCandidate> articles)
    {
        int[] articleStarts = [.. articles.Select(a => a.Start)];
        int firstArticle = articleStarts.Length > 0 ? articleStarts[0] : int.MaxValue;
        var chosen = new List<HeadingCandidate>();
        foreach (HeadingCandidate root in candidates.Where(c => c.Kind is ProvisionTokenKind.AnnexHeading or ProvisionTokenKind.ProtocolHeading))
            if (IsRoot(root) && root.Start > firstArticle && (chosen.Count == 0 || root.Start > chosen[^1].Start)) chosen.Add(root);

        chosen.AddRange(candidates.Where(c => c.Kind == ProvisionTokenKind.DeclarationHeading && IsDeclaration(c, firstArticle)));
        chosen.Sort((a, b) => a.Start.CompareTo(b.Start));

        List<int> starts = [.. newStarts.Concat(chosen.Select(c => c.Start)).Order()];
        for (ProvisionTokenKind kind = ProvisionTokenKind.PartHeading; kind <= ProvisionTokenKind.SectionHeading; kind++)
        {
            var ofKind = candidates.Where(c => c.Kind == kind).Select(c => c with { Evidence = c.Evidence + Following(c, articleStarts) }).ToList();
            List<HeadingCandidate> chain = HeadingChain.Best(ofKind, starts);
            chosen.AddRange(chain);
            starts = [.. starts.Concat(chain.Select(c => c.Start)).Order()];
        }
        chosen.Sort((a, b) => a.Start.CompareTo(b.Start));
        return chosen;
    }

    /// <summary>An annex stands at the start of a line, alone or with words that look like a heading's.</summary>
    private static bool IsRoot(HeadingCandidate candidate)
    {
        if (!candidate.IsAtLineStart || candidate.Before == HeadingBefore.LineLeadsUp || candidate.IsOtherReading) return false;
        if (candidate.After is HeadingAfter.Small or HeadingAfter.Reference or HeadingAfter.ItemSmall or HeadingAfter.MarkSmall) return false;
        return candidate.Before != HeadingBefore.LineGoesOn || candidate.IsCapitals;
    }

    /// <summary>A declaration stands behind the end of the treaty, on a line that ends no sentence.</summary>
    private bool IsDeclaration(HeadingCandidate candidate, int firstArticle)
    {
        int ending = newStarts.BinarySearch(candidate.Start);
        if (ending < 0) ending = ~ending;
        if (IsNameOfDivision(candidate.Start) || candidate.Start < firstArticle || ending == 0 || newStarts[ending - 1] < firstArticle) return false;
        int lineEnd = text.AsSpan(candidate.End).IndexOfAny('\n', '\r', '\f');
        ReadOnlySpan<char> rest = text.AsSpan(candidate.End, lineEnd < 0 ? text.Length - candidate.End : lineEnd).TrimEnd();
        return rest.Length <= LongestHeading && (rest.IsEmpty || rest[^1] is not ('.' or ';' or ',')) && (candidate.IsCapitals || candidate.Before == HeadingBefore.EmptyLine);
    }

    /// <summary>"Section III⏎DECLARATION OF ...": the words right behind the number of a division are its heading.</summary>
    private bool IsNameOfDivision(int start)
    {
        int end = start;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ':' or '-' or '–' or '—')) end--;
        return divisionEnds.Contains(end) || end < start && text[end] == '.' && divisionEnds.Contains(end + 1);
    }

    private int Following(HeadingCandidate candidate, int[] articleStarts)
    {
        int at = Array.BinarySearch(articleStarts, candidate.End);
        if (at < 0) at = ~at;
        if (at >= articleStarts.Length || articleStarts[at] - candidate.End > LongestHeading) return 0;
        ReadOnlySpan<char> between = text.AsSpan(candidate.End, articleStarts[at] - candidate.End).TrimStart(" .:-–—");
        return between.IndexOfAny(';', ',') >= 0 && between.Contains('.') ? 0 : between.TrimEnd().EndsWith('.') ? 1 : BeforeHeading;
    }
}
