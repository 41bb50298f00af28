using TreatyModel.Parsing.Headings;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Finds where the same treaty begins once more in another language: its articles begin anew and the words are another language's.</summary>
internal static class LanguageVersions
{
    /// <summary>As much as is looked at to tell a language.</summary>
    private const int Sample = 3000;

    /// <summary>Beginnings that are looked at; a text with more is no treaty in several languages.</summary>
    private const int MostBeginnings = 100;

    /// <summary>The first article of each version after the first, as places in the plan.</summary>
    public static List<int> Find(SourceText source, IReadOnlyList<HeadingCandidate> plan)
    {
        var starts = new List<int>();
        string language = "";
        bool inAnnex = false;
        int beginnings = 0;
        for (int i = 0; i < plan.Count; i++)
        {
            inAnnex |= plan[i].Kind is ProvisionTokenKind.AnnexHeading or ProvisionTokenKind.ProtocolHeading or ProvisionTokenKind.DeclarationHeading;
            if (plan[i].Kind != ProvisionTokenKind.ArticleHeading || plan[i].Number is not { Major: 1, Minor: 0, Suffix: 0 }) continue;
            if (++beginnings > MostBeginnings) break;
            string here = LanguageDetector.Detect(source.Text.Substring(plan[i].End, Math.Min(Sample, source.Length - plan[i].End)));
            if (here.Length == 0) continue;
            if (language.Length > 0 && here != language && !inAnnex) starts.Add(FirstDivision(plan, i));
            language = here;
        }
        return starts;
    }

    /// <summary>A part or chapter right before the article belongs to the new version.</summary>
    private static int FirstDivision(IReadOnlyList<HeadingCandidate> plan, int article)
    {
        while (article > 0 && plan[article - 1].Kind is >= ProvisionTokenKind.PartHeading and <= ProvisionTokenKind.SectionHeading && plan[article - 1].Number.Major == 1) article--;
        return article;
    }
}
