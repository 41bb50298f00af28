using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Details;

/// <summary>Reads the places that a statement names: "in the territory of either Party", "within the Baltic area", "in Europe".</summary>
internal static class TerritoryReader
{
    private const int LongestPhrase = 9;

    /// <summary>The places, each from its preposition to the end of its noun phrase.</summary>
    public static ImmutableArray<Excerpt> Read(Excerpt words, ReadOnlySpan<ScanEvent> details)
    {
        string text = words.Text;
        var places = ImmutableArray.CreateBuilder<Excerpt>();
        int start = -1, length = 0, end = -1;
        bool open = false, isArea = false;
        foreach (ScanEvent found in details)
        {
            ReadOnlySpan<char> word = text.AsSpan(found.Start, found.End - found.Start);
            if (end >= 0)
            {
                // "in the territories of the Parties": what the place is part of goes with it.
                bool of = word.Equals("of", StringComparison.OrdinalIgnoreCase), goesOn = of || open && (IsName(word) || IsLead(word));
                if (goesOn && found.Kind is ScanEventKind.Word or ScanEventKind.Phrase)
                {
                    open = true;
                    if (!of && !IsLead(word)) end = found.End;
                    continue;
                }
                // "in the area of trade": a subject, no place on the map.
                if (!(open && isArea && found.Kind == ScanEventKind.Word && char.IsLower(word[0]))) places.Add(words.Slice(start, end));
                (start, end, open) = (-1, -1, false);
            }
            if (IsIn(word))
            {
                (start, length) = (found.Start, 0);
            }
            else if (start >= 0)
            {
                if (found.Kind == ScanEventKind.Comma || ++length > LongestPhrase) start = -1;
                else if (found.Tag is LexiconTag.PlaceNoun || (found.Tag == LexiconTag.RegionName && length == 1)) (end, isArea) = (found.End, word.StartsWith("area", StringComparison.OrdinalIgnoreCase));
                // "in the form of a zone", "in accordance with": another noun has the preposition.
                else if (word is "of" or "with" or "to" or "that" or "which" or "and" or "or" or "for") start = -1;
            }
        }
        if (end >= 0) places.Add(words.Slice(start, end));
        return places.ToImmutable();
    }

    private static bool IsIn(ReadOnlySpan<char> word) => word.Equals("in", StringComparison.OrdinalIgnoreCase) || word.Equals("within", StringComparison.OrdinalIgnoreCase)
        || word.Equals("on", StringComparison.OrdinalIgnoreCase) || word is "into" or "through" or "throughout" or "over" or "outside" or "across" or "from" or "upon";

    private static bool IsLead(ReadOnlySpan<char> word) => word is "the" or "either" or "any" or "each" or "both" or "its" or "their" or "that" or "other" or "another" or "such" or "all";

    private static bool IsName(ReadOnlySpan<char> word) => char.IsUpper(word[0]) || word is "party" or "parties" or "state" or "states" or "members" or "country" or "countries";
}
