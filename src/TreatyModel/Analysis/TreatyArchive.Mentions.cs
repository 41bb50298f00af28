using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <content>Which treaty a report means.</content>
public sealed partial class TreatyArchive
{
    /// <summary>The treaty that a mention means: by its names, by the parties that the mention names, by the year in which it was concluded.</summary>
    /// <param name="mention">The mention.</param>
    /// <returns>The treaty; null when none fits, when several fit equally, or when the words ("the treaty") could mean any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mention"/> is null.</exception>
    public Treaty? Resolve(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mentions.Resolve(mention);
    }

    /// <summary>All treaties that a mention can mean: what "the agreements of 2000" or "the treaties with Aland" stand for.</summary>
    /// <param name="mention">The mention.</param>
    /// <returns>The treaties that fit, best first; empty when none does, or when the words could mean any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mention"/> is null.</exception>
    public ImmutableArray<Treaty> ResolveAll(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mentions.Candidates(mention);
    }

    /// <summary>The provision of a treaty that a report means: by its number, or by what the words ("its consultation clause") say that it is about.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="treaty">The treaty that it is of.</param>
    /// <returns>The article; null when none has the number, or the words fit none or several equally.</returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static Provision? Resolve(ProvisionMention mention, Treaty treaty)
    {
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(treaty);
        return mention.Number.Length > 0
            ? treaty.Articles().FirstOrDefault(a => a.Number.Value == mention.Number || a.Number.Label == mention.Number)
            : MentionResolver.ArticleAbout(mention.Words.Text, treaty);
    }

    /// <summary>The treaty that a report is about: the one that its mentions mean most often.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The treaty; the archive's first when no mention could be resolved, null when the archive has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public Treaty? Subject(NewsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return subjects.Value.TryGetValue(report, out Treaty? known) ? known : MostMentioned(report);
    }

    private Treaty? MostMentioned(NewsReport report) => report.Instruments.Select(mentions.Resolve).OfType<Treaty>()
        .GroupBy(t => t, ReferenceEqualityComparer.Instance).MaxBy(g => g.Count())?.First() ?? Treaties.FirstOrDefault();
}
