using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A stretch of time from a first to a last day, both included; either end can be open (it goes on) or unknown (nobody says).</summary>
/// <remarks>
/// Text form: an interval of EDTF level 1, <c>1961-07-06/1996-09-10</c>, <c>2024-12-04/..</c> (open), <c>1961/</c> (end unknown). <c>default</c> is
/// <see cref="Unknown"/> and prints as <c>/</c>. An end that is open and one that is unknown are different: only the first is a fact.
/// </remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<DateInterval>))]
public readonly record struct DateInterval : ITextValue<DateInterval>
{
    /// <summary>Makes an interval between two dates.</summary>
    /// <param name="start">The first day; <see cref="FuzzyDate.Unknown"/> when it is not known.</param>
    /// <param name="end">The last day; <see cref="FuzzyDate.Unknown"/> when it is not known.</param>
    /// <exception cref="ArgumentException">The end certainly lies before the start.</exception>
    public DateInterval(FuzzyDate start, FuzzyDate end)
    {
        if (end.IsBefore(start) is true) throw new ArgumentException($"an interval cannot end on {end} before it starts on {start}", nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>Both ends unknown.</summary>
    public static DateInterval Unknown => default;

    /// <summary>Both ends open.</summary>
    public static DateInterval Always { get; } = new DateInterval { IsStartOpen = true, IsEndOpen = true };

    static string ITextValue<DateInterval>.Form => "two dates with / between them, .. for an open end and nothing for an unknown one, as in 1961-07-06/..";

    /// <summary>The first day; <see cref="FuzzyDate.Unknown"/> when it is not known or open.</summary>
    public FuzzyDate Start { get; private init; }

    /// <summary>The last day; <see cref="FuzzyDate.Unknown"/> when it is not known or open.</summary>
    public FuzzyDate End { get; private init; }

    /// <summary>Whether it has always been so.</summary>
    public bool IsStartOpen { get; private init; }

    /// <summary>Whether it goes on.</summary>
    public bool IsEndOpen { get; private init; }

    /// <summary>From a day on, and still so.</summary>
    /// <param name="start">The first day.</param>
    /// <returns>An interval with an open end.</returns>
    public static DateInterval From(FuzzyDate start) => new() { Start = start, IsEndOpen = true };

    /// <summary>Until a day, as long as anybody knows.</summary>
    /// <param name="end">The last day.</param>
    /// <returns>An interval with an open start.</returns>
    public static DateInterval Until(FuzzyDate end) => new() { End = end, IsStartOpen = true };

    /// <summary>Whether a day lies in the interval.</summary>
    /// <param name="day">The day; may be known in part.</param>
    /// <returns>Null when the ends or the day leave it open.</returns>
    public bool? Contains(FuzzyDate day) => !(Start.IsAfter(day) & !IsStartOpen) & !(End.IsBefore(day) & !IsEndOpen);

    /// <summary>Whether two intervals have a day in common.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>Null when the ends leave it open.</returns>
    public bool? Overlaps(DateInterval other) => !EndsBefore(this, other) & !EndsBefore(other, this);

    private static bool? EndsBefore(DateInterval left, DateInterval right) => left.End.IsBefore(right.Start) & !left.IsEndOpen & !right.IsStartOpen;

    /// <summary>Reads an interval.</summary>
    /// <param name="text">For example <c>1961-07-06/..</c>.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="FormatException">The text has another form, or ends before it starts.</exception>
    public static DateInterval Parse(ReadOnlySpan<char> text) => TextValue.Parse<DateInterval>(text);

    /// <summary>Reads an interval.</summary>
    /// <param name="text">For example <c>1961-07-06/..</c>.</param>
    /// <param name="interval">The interval, or <see cref="Unknown"/>.</param>
    /// <returns>Whether the text is an interval.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DateInterval interval)
    {
        interval = default;
        int slash = text.IndexOf('/');
        if (slash < 0) return false;
        bool startOpen = text[..slash] is "..", endOpen = text[(slash + 1)..] is "..";
        FuzzyDate start = default, end = default;
        if (!startOpen && !FuzzyDate.TryParse(text[..slash], out start)) return false;
        if (!endOpen && !FuzzyDate.TryParse(text[(slash + 1)..], out end)) return false;
        if (end.IsBefore(start) is true) return false;
        interval = new DateInterval { Start = start, End = end, IsStartOpen = startOpen, IsEndOpen = endOpen };
        return true;
    }

    /// <summary>Sorts by start, then by end; an open start comes first, an open end last.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>Below, at or above zero.</returns>
    public int CompareTo(DateInterval other) =>
        (!IsStartOpen, Start, IsEndOpen, End).CompareTo((!other.IsStartOpen, other.Start, other.IsEndOpen, other.End));

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(DateInterval left, DateInterval right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(DateInterval left, DateInterval right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(DateInterval left, DateInterval right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(DateInterval left, DateInterval right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the text form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => $"{(IsStartOpen ? ".." : Start.ToString())}/{(IsEndOpen ? ".." : End.ToString())}";
}
