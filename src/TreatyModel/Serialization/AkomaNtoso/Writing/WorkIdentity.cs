using System.Globalization;
using System.Text;

namespace TreatyModel.Serialization;

/// <summary>What identifies a treaty in Akoma Ntoso: work, expression and manifestation, as the FRBR model has them.</summary>
internal sealed record WorkIdentity
{
    private const int LongestName = 60;

    /// <summary>The standard wants a date and has no way to say that none is known.</summary>
    private const string NoDate = "0001-01-01";

    public required string Work { get; init; }

    public required string Expression { get; init; }

    public required string Date { get; init; }

    /// <summary>What happened on the date: "signature", or "unknown".</summary>
    public required string DateName { get; init; }

    public required string Language { get; init; }

    public required string Name { get; init; }

    public required string MarkupDate { get; init; }

    public static WorkIdentity Of(Treaty treaty, AkomaNtosoOptions options)
    {
        LifecycleEvent? dated = DatedEvent(treaty, TreatyActions.IsSignature) ?? DatedEvent(treaty, a => a == TreatyAction.Adoption) ?? DatedEvent(treaty, _ => true);
        string date = dated is null ? NoDate : Day(dated.Date);
        string name = NameOf(treaty);
        string work = options.WorkUri.Length > 0 ? options.WorkUri.TrimEnd('/') : $"/akn/{options.Jurisdiction}/act/treaty/{date}/{name}";
        string language = LanguageTags.ToThreeLetters(treaty.Language);
        return new WorkIdentity
        {
            Work = work,
            Expression = $"{work}/{language}@{date}",
            Date = date,
            DateName = dated is null ? "unknown" : char.ToLowerInvariant(dated.Action.ToString()[0]) + dated.Action.ToString()[1..],
            Language = language,
            Name = name,
            MarkupDate = options.MarkupDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? date,
        };
    }

    /// <summary>The first day that a date can mean, as XML Schema writes it.</summary>
    public static string Day(FuzzyDate date) => date.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static LifecycleEvent? DatedEvent(Treaty treaty, Func<TreatyAction, bool> wanted) =>
        treaty.Events.Where(e => e.Date != FuzzyDate.Unknown && wanted(e.Action)).MinBy(e => e.Date);

    /// <summary>The title in small letters with hyphens: "treaty-of-mutual-help".</summary>
    private static string NameOf(Treaty treaty)
    {
        string title = treaty.Titles.IsEmpty ? "" : treaty.Titles[0].Words.ToString();
        string name = Slug(title);
        if (name.Length > LongestName) name = name[..LongestName].TrimEnd('-');
        return name.Length > 0 ? name : "untitled";
    }

    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && rune.IsBmp) slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }
}
