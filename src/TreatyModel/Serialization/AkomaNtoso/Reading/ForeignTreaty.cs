using System.Collections.Immutable;
using System.Xml.Linq;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>What the metadata and the markup of a document of other publishers say of the treaty as a whole.</summary>
internal sealed class ForeignTreaty(XElement document, RunningText text, ImportNotes notes)
{
    /// <summary>Of "2024-06-19", which may have a time of day behind it.</summary>
    private const int LengthOfDay = 10;

    private readonly XElement? meta = document.Elements().FirstOrDefault(e => e.Name.LocalName == "meta");

    public Treaty Read()
    {
        foreach (XElement part in meta?.Elements() ?? [])
            if (part.Name.LocalName is not ("identification" or "references")) notes.Add(TreatyDiagnostics.MetadataLeftOut, part);
        return new Treaty
        {
            Titles = Titles(),
            Kind = Kind(),
            Language = LanguageTags.ToTwoLetters(Value("FRBRExpression", "FRBRlanguage", "language")),
            Parties = [.. Front("party").Select(p => text.Of(p)).Where(w => !w.IsEmpty).DistinctBy(w => w.Text).Select(w => new Party(w))],
            Events = Events(),
            Dates = Dates(),
        };
    }

    private ImmutableArray<Title> Titles()
    {
        string printed = Front("docTitle").Select(t => text.Of(t).Text).FirstOrDefault(t => t.Length > 0) ?? "";
        string named = Frbr("FRBRWork", "FRBRalias").Concat(Frbr("FRBRWork", "FRBRname")).Select(a => (string?)a.Attribute("value") ?? "").FirstOrDefault(v => v.Length > 0) ?? "";
        string title = printed.Length > 0 ? printed : named;
        return title.Length > 0 ? [new Title(TitleKind.Official, title)] : [];
    }

    private InstrumentKind Kind()
    {
        string[] names = [Value("FRBRWork", "FRBRsubtype", "value"), Value("FRBRWork", "FRBRname", "value"), (string?)document.Attribute("name") ?? ""];
        foreach (string name in names)
            if (Enum.TryParse(name, ignoreCase: true, out InstrumentKind kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(name[0])) return kind;
        return InstrumentKind.Other;
    }

    /// <summary>Dates of the work whose name is that of an action: signature, adoption, entry into force.</summary>
    private ImmutableArray<LifecycleEvent> Events()
    {
        var events = ImmutableArray.CreateBuilder<LifecycleEvent>();
        foreach (XElement dated in Frbr("FRBRWork", "FRBRdate"))
        {
            string name = string.Concat(((string?)dated.Attribute("name") ?? "").Where(char.IsAsciiLetter));
            string day = (string?)dated.Attribute("date") ?? "";
            if (Enum.TryParse(name, ignoreCase: true, out TreatyAction action) && FuzzyDate.TryParse(day.AsSpan(0, Math.Min(day.Length, LengthOfDay)), out FuzzyDate date) && date != FuzzyDate.Unknown)
                events.Add(new LifecycleEvent { Action = action, Date = date });
            else notes.Add(TreatyDiagnostics.MetadataLeftOut, dated);
        }
        return events.ToImmutable();
    }

    /// <summary>The dates that are marked in the text; an element without a day that can be read is left out.</summary>
    private ImmutableArray<DateMention> Dates()
    {
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        foreach (XElement named in document.Elements().Where(e => e != meta).SelectMany(e => e.Descendants()).Where(e => e.Name.LocalName == "date"))
        {
            string day = (string?)named.Attribute("date") ?? "";
            if (FuzzyDate.TryParse(day.AsSpan(0, Math.Min(day.Length, LengthOfDay)), out FuzzyDate date) && date != FuzzyDate.Unknown) dates.Add(new DateMention(text.Of(named), date));
            else notes.Add(TreatyDiagnostics.ElementLeftOut, named);
        }
        return dates.ToImmutable();
    }

    private IEnumerable<XElement> Front(string element) => document.Elements()
        .Where(e => e.Name.LocalName is "coverPage" or "preface" or "preamble").SelectMany(e => e.Descendants()).Where(e => e.Name.LocalName == element);

    private IEnumerable<XElement> Frbr(string level, string element) => (meta?.Elements() ?? [])
        .Where(e => e.Name.LocalName == "identification").Elements().Where(e => e.Name.LocalName == level).Elements().Where(e => e.Name.LocalName == element);

    private string Value(string level, string element, string attribute) => (string?)Frbr(level, element).FirstOrDefault()?.Attribute(attribute) ?? "";
}
