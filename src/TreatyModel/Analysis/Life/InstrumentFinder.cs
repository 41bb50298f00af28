using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Finds the treaty of an archive that an instrument's name or number stands for.</summary>
internal sealed class InstrumentFinder
{
    private readonly Dictionary<ExternalId, Treaty> byId = [];
    private readonly Dictionary<string, List<Treaty>> byTitle = new(StringComparer.OrdinalIgnoreCase);
    private readonly MentionResolver mentions;

    public InstrumentFinder(ImmutableArray<Treaty> treaties, MentionResolver mentions)
    {
        this.mentions = mentions;
        foreach (Treaty treaty in treaties)
        {
            foreach (ExternalId id in treaty.ExternalIds) byId.TryAdd(id, treaty);
            foreach (Title title in treaty.Titles)
            {
                if (!byTitle.TryGetValue(title.ToString(), out List<Treaty>? list)) byTitle[title.ToString()] = list = [];
                list.Add(treaty);
            }
        }
    }

    /// <summary>By number, else by title and date, else by what its name mentions; null when none or several fit.</summary>
    public Treaty? Find(InstrumentReference instrument)
    {
        foreach (ExternalId id in instrument.Ids)
            if (byId.TryGetValue(id, out Treaty? known)) return known;
        Treaty[] named = [.. byTitle.GetValueOrDefault(instrument.Name.ToString(), []).Where(t => instrument.Date.IsSameDay(t.SignedOn()) is not false)];
        return named.Length == 1 ? named[0] : named.Length > 1 ? null : Find(instrument.Name.ToString(), instrument.Date == FuzzyDate.Unknown ? null : instrument.Date.Year);
    }

    public Treaty? Find(string name, int? year) => mentions.Resolve(new Mention(name, year)) ?? mentions.ResolveFullName(name, year);
}
