using System.Globalization;
using System.Text.Json;

namespace TreatyModel.Tests.Actors;

/// <summary>The lists of states beside the repository against the library's table: every row must find one state, on its first and last day.</summary>
public class StateTableTests
{
    [Fact]
    public void Every_row_of_the_Correlates_of_War_list_finds_its_state()
    {
        int rows = 0;
        foreach (string[] row in Rows("cow_states2016.csv"))
        {
            rows++;
            foreach (FuzzyDate on in new[] { Day(row, 3), Day(row, 6) })
            {
                StateLookup byNumber = StateRegistry.World.Look(CowNumber.Parse(row[1]), on);
                StateLookup byLetters = StateRegistry.World.Look(CowAbbreviation.Parse(row[0]), on);
                Assert.True(byNumber.Outcome == StateLookupOutcome.Found && byNumber == byLetters, $"{string.Join(',', row)} on {on}: {byNumber}; {byLetters}");
            }
        }
        Assert.Equal(243, rows);
    }

    [Fact]
    public void Every_row_of_the_Gleditsch_Ward_list_finds_its_state()
    {
        int rows = 0;
        foreach (string[] row in Rows("gw_states.csv"))
        {
            rows++;
            foreach (string day in row[^2..])
            {
                FuzzyDate on = DateOnly.ParseExact(day, "dd.MM.yyyy", CultureInfo.InvariantCulture);
                StateLookup byNumber = StateRegistry.World.Look(GwNumber.Parse(row[0]), on);
                StateLookup byLetters = StateRegistry.World.Look(GwAbbreviation.Parse(row[1]), on);
                Assert.True(byNumber.Outcome == StateLookupOutcome.Found && byNumber == byLetters, $"{string.Join(',', row)} on {on}: {byNumber}; {byLetters}");
            }
        }
        Assert.Equal(216, rows);
    }

    [Fact]
    public void Every_entry_of_ISO_3166_1_finds_its_state_by_code_and_name()
    {
        FuzzyDate today = FuzzyDate.OfYear(2024);
        int entries = 0;
        var lost = new List<string>();
        foreach (JsonElement entry in Entries("iso_3166-1.json", "3166-1"))
        {
            entries++;
            StateLookup two = StateRegistry.World.Look(IsoAlpha2.Parse(Text(entry, "alpha_2")), today);
            StateLookup three = StateRegistry.World.Look(IsoAlpha3.Parse(Text(entry, "alpha_3")), today);
            StateLookup number = StateRegistry.World.Look(IsoNumeric.Parse(Text(entry, "numeric")), today);
            Assert.True(two.Outcome == StateLookupOutcome.Found && two == three && three == number, $"{entry}: {two}; {three}; {number}");
            foreach (string name in new[] { "common_name", "official_name" }.Where(n => entry.TryGetProperty(n, out _)).Select(n => Text(entry, n)))
                if (StateRegistry.World.Look(name, today).State != two.State) lost.Add($"{name}: {StateRegistry.World.Look(name, today)}");
        }
        Assert.Empty(lost);
        Assert.Equal(249, entries);
    }

    [Fact]
    public void Every_entry_of_ISO_3166_3_finds_its_state_on_the_day_before_its_withdrawal()
    {
        int entries = 0;
        foreach (JsonElement entry in Entries("iso_3166-3.json", "3166-3"))
        {
            entries++;
            string withdrawn = Text(entry, "withdrawal_date");
            FuzzyDate on = FuzzyDate.Parse(withdrawn.Length == 4 ? $"{withdrawn}-01-01" : withdrawn).Minus(new Period(1, PeriodUnit.Day));
            StateLookup four = StateRegistry.World.Look(IsoFormer.Parse(Text(entry, "alpha_4")), on);
            StateLookup three = StateRegistry.World.Look(IsoAlpha3.Parse(Text(entry, "alpha_3")), on);
            StateLookup two = StateRegistry.World.Look(IsoAlpha2.Parse(Text(entry, "alpha_2")), on);
            Assert.True(four.Outcome == StateLookupOutcome.Found && four == three && four == two, $"{entry} on {on}: {four}; {three}; {two}");
        }
        Assert.Equal(31, entries);
    }

    private static FuzzyDate Day(string[] row, int at) =>
        FuzzyDate.OfDay(int.Parse(row[at], CultureInfo.InvariantCulture), int.Parse(row[at + 1], CultureInfo.InvariantCulture), int.Parse(row[at + 2], CultureInfo.InvariantCulture));

    /// <summary>The rows below the head; names in quotation marks hold no column that is read, so splitting at commas is enough.</summary>
    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(PathOf(file)).Skip(1).Where(l => l.Length > 0).Select(l => l.TrimStart('\uFEFF').Split(','));

    private static JsonElement.ArrayEnumerator Entries(string file, string list) =>
        JsonDocument.Parse(File.ReadAllText(PathOf(file))).RootElement.GetProperty(list).EnumerateArray();

    private static string Text(JsonElement entry, string member) => entry.GetProperty(member).GetString()!;

    private static string PathOf(string file)
    {
        string path = Path.Combine(Repository.Shared, "domain", "states", file);
        Assert.SkipUnless(File.Exists(path), "the lists of states, ../shared/domain/states, are not beside the repository");
        return path;
    }
}
