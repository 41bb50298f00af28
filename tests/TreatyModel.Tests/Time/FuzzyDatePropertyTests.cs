namespace TreatyModel.Tests.Time;

/// <summary>Laws that hold for any dates, on a seeded sample of every form that a date can have.</summary>
public class FuzzyDatePropertyTests
{
    private const int Seed = 19610706;
    private const int Rounds = 4000;

    [Fact]
    public void Parse_is_the_inverse_of_ToString() => ForAll((date, _, _) => FuzzyDate.Parse(date.ToString()) == date);

    [Fact]
    public void Parsed_text_prints_as_it_was()
    {
        var random = new Random(Seed);
        for (int i = 0; i < Rounds * 4; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(12)).Select(_ => "0123X-?~%/1961"[random.Next(14)])]);
            if (FuzzyDate.TryParse(text, out FuzzyDate date)) Assert.True(text == date.ToString(), $"\"{text}\" became \"{date}\" (seed {Seed})");
        }
    }

    [Fact]
    public void Before_after_and_same_exclude_each_other() => ForAll((a, b, _) =>
        new[] { a.IsBefore(b), a.IsAfter(b), a.IsSameDay(b) }.Count(x => x is true) <= 1);

    [Fact]
    public void After_is_before_the_other_way_round() => ForAll((a, b, _) => a.IsAfter(b) == b.IsBefore(a));

    [Fact]
    public void Before_is_transitive() => ForAll((a, b, c) => (a.IsBefore(b) & b.IsBefore(c)) is not true || a.IsBefore(c) is true);

    [Fact]
    public void Nothing_comes_before_itself_for_sure() => ForAll((a, _, _) => a.IsBefore(a) is not true);

    [Fact]
    public void An_answer_holds_for_every_day_that_the_dates_can_mean()
    {
        var random = new Random(Seed);
        ForAll((a, b, _) =>
        {
            DateOnly left = DayIn(a, random), right = DayIn(b, random);
            return (a.IsBefore(b) is not { } before || before == left < right) && (a.IsSameDay(b) is not { } same || same == (left == right));
        });
    }

    [Fact]
    public void Arithmetic_loses_no_day_that_is_possible()
    {
        var random = new Random(Seed);
        ForAll((a, _, _) =>
        {
            var period = new Period(random.Next(40), (PeriodUnit)random.Next(4));
            // The padding of doubted dates is a convention, so the days as written are what must not be lost.
            FuzzyDate written = a.Qualified(DateQualification.None);
            DateOnly day = DayIn(written, random);
            FuzzyDate exact = ((FuzzyDate)day).Plus(period), moved = written.Plus(period);
            return moved == FuzzyDate.Unknown || exact == FuzzyDate.Unknown || moved.CanBe(exact.Earliest);
        });
    }

    [Fact]
    public void Order_is_total_and_agrees_with_equality() => ForAll((a, b, c) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == (a == b)
        && !(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0 && a.CompareTo(c) > 0));

    [Fact]
    public void Interval_text_goes_there_and_back() => ForAll((a, b, _) =>
    {
        if (b.IsBefore(a) is true) (a, b) = (b, a);
        return new[] { new DateInterval(a, b), DateInterval.From(a), DateInterval.Until(b), DateInterval.Always, DateInterval.Unknown }
            .All(i => DateInterval.Parse(i.ToString()) == i);
    });

    [Fact]
    public void An_interval_contains_its_ends_or_does_not_know() => ForAll((a, b, _) =>
    {
        if (b.IsBefore(a) is true) (a, b) = (b, a);
        return new DateInterval(a, b).Contains(a) is not false && new DateInterval(a, b).Contains(b) is not false && DateInterval.Always.Contains(a) is true;
    });

    [Fact]
    public void Overlap_is_symmetric_and_follows_from_a_shared_day() => ForAll((a, b, c) =>
    {
        if (b.IsBefore(a) is true) (a, b) = (b, a);
        var one = new DateInterval(a, b);
        var other = DateInterval.From(c);
        return one.Overlaps(other) == other.Overlaps(one) && !((one.Contains(c) & other.Contains(c)) is true && one.Overlaps(other) is false);
    });

    /// <summary>The laws of C#'s own three-valued logic that statuses are computed by.</summary>
    [Fact]
    public void Three_valued_logic_is_Kleenes()
    {
        bool?[] values = [true, false, null];
        foreach (bool? a in values)
        {
            foreach (bool? b in values)
            {
                Assert.Equal(a & b, b & a);
                Assert.Equal(!(a & b), !a | !b);
                Assert.Equal(a, a & (a | b));
            }
            Assert.Equal(false, a & false);
            Assert.Equal(true, a | true);
        }
    }

    private static void ForAll(Func<FuzzyDate, FuzzyDate, FuzzyDate, bool> law)
    {
        var random = new Random(Seed);
        for (int i = 0; i < Rounds; i++)
        {
            FuzzyDate a = Any(random), b = Any(random), c = Any(random);
            Assert.True(law(a, b, c), $"does not hold for \"{a}\", \"{b}\", \"{c}\" (seed {Seed}, round {i})");
        }
    }

    private static FuzzyDate Any(Random random)
    {
        // Near one another, so that ranges meet; now and then at the ends of the calendar.
        int year = random.Next(20) switch { 0 => 1, 1 => 9999, _ => random.Next(1955, 1966) };
        int month = random.Next(1, 13);
        FuzzyDate date = random.Next(8) switch
        {
            0 => FuzzyDate.OfYear(year),
            1 => FuzzyDate.OfMonth(year, month),
            2 => FuzzyDate.OfDecade(year),
            3 => FuzzyDate.OfCentury(year),
            4 => FuzzyDate.OfSeason(year, (Season)random.Next(21, 25)),
            5 => FuzzyDate.Parse($"{year:0000}-{month:00}-XX"),
            _ => FuzzyDate.OfDay(year, month, random.Next(1, DateTime.DaysInMonth(year, month) + 1)),
        };
        return random.Next(3) == 0 ? date.Qualified((DateQualification)random.Next(4)) : date;
    }

    private static DateOnly DayIn(FuzzyDate date, Random random) => DateOnly.FromDayNumber(random.Next(date.Earliest.DayNumber, date.Latest.DayNumber + 1));
}
