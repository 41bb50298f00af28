using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Headings;

/// <summary>The headings of a whole text, chosen before its units are read.</summary>
internal static class HeadingPlan
{
    /// <summary>With fewer articles than this another kind of heading is looked for.</summary>
    private const int FewestArticles = 3;

    /// <summary>Chooses the headings: gathers what may be one, takes the best chain of articles, learns the text's style from it and takes the
    /// best chain again, then the divisions around them; without a chain looks for headings with words that no lexicon has.</summary>
    public static List<HeadingCandidate> Make(SourceText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var reader = new CandidateReader(source.Text);
        reader.Read();
        List<HeadingCandidate> all = reader.Candidates;
        List<HeadingCandidate> articles = [.. all.Where(c => c.Kind == ProvisionTokenKind.ArticleHeading)];
        List<int> newStarts = [.. all.Where(c => c.Kind != ProvisionTokenKind.ArticleHeading && c.IsAtLineStart && c.Evidence > 0)
            .Select(c => c.Start).Concat(reader.NewStarts).Order()];
        List<HeadingCandidate> chain = HeadingChain.Best(articles, newStarts);
        chain = HeadingChain.Best(HeadingStyle.Learn(articles, chain), newStarts);
        chain = HeadingRepair.Fill(source.Text, chain);
        if (chain.Count < FewestArticles && SequenceHeadings.Find(source.Text) is var unknown && unknown.Count > chain.Count)
        {
            chain = unknown;
            diagnostics.Add(new Diagnostic(TreatyDiagnostics.HeadingsBySequence, TextSpan.FromBounds(chain[0].Start, chain[0].End)));
        }

        List<HeadingCandidate> plan = new DivisionChoice(source.Text, all, reader.NewStarts).Choose(chain);
        if (!plan.Exists(h => h.Kind == ProvisionTokenKind.ChapterHeading)) plan.AddRange(BareDivisions.Find(source.Text, chain, reader.NewStarts));
        plan.AddRange(chain);
        plan.Sort((a, b) => a.Start.CompareTo(b.Start));
        WithoutOverlaps(plan);
        ContentsList.Remove(source, plan, diagnostics);
        plan.AddRange(UnnumberedHeadings.Find(source.Text, plan));
        plan.Sort((a, b) => a.Start.CompareTo(b.Start));
        TellUnlike(plan, diagnostics);
        foreach (HeadingCandidate heading in plan)
            if (heading.IsRepaired) diagnostics.Add(new Diagnostic(TreatyDiagnostics.NumberRepaired, TextSpan.FromBounds(heading.Start, heading.End)));
        return plan;
    }

    /// <summary>Where nearly all articles begin a line, tells of those that do not.</summary>
    private static void TellUnlike(List<HeadingCandidate> plan, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        List<HeadingCandidate> articles = [.. plan.Where(h => h.Kind == ProvisionTokenKind.ArticleHeading)];
        List<HeadingCandidate> inside = [.. articles.Where(a => !a.IsAtLineStart)];
        if (inside.Count * 10 > articles.Count) return;
        foreach (HeadingCandidate article in inside)
            diagnostics.Add(new Diagnostic(TreatyDiagnostics.HeadingUnlikeOthers, TextSpan.FromBounds(article.Start, article.End)));
    }

    private static void WithoutOverlaps(List<HeadingCandidate> plan)
    {
        int kept = 0;
        for (int i = 0; i < plan.Count; i++)
            if (kept == 0 || plan[i].Start >= plan[kept - 1].End) plan[kept++] = plan[i];
        plan.RemoveRange(kept, plan.Count - kept);
    }
}
