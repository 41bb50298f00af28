using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Dates;

/// <summary>Finds the dates that a text names, in the words of its language.</summary>
internal static class DateMentions
{
    /// <summary>Every date that has a year, in the order of the text.</summary>
    public static ImmutableArray<DateMention> Read(SourceText source, string language)
    {
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        int at = 0;
        while (TryFind(source.Text.AsSpan(at), language, out FuzzyDate date, out TextSpan words))
        {
            if (date != FuzzyDate.Unknown) dates.Add(new DateMention(source.Excerpt(new TextSpan(at + words.Start, words.Length)), date));
            at += words.End;
        }
        return dates.ToImmutable();
    }

    /// <summary>Finds the first date of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language; "" is read as English.</param>
    /// <param name="date">The date; <see cref="FuzzyDate.Unknown"/> for an English one without a year.</param>
    /// <param name="words">Its words.</param>
    public static bool TryFind(ReadOnlySpan<char> text, string language, out FuzzyDate date, out TextSpan words) => language switch
    {
        "en" or "" => DateReader.TryFind(text, out date, out words),
        "zh" or "ja" or "ko" => EastAsianDates.TryFind(text, out date, out words),
        _ => WrittenDates.TryFind(text, out date, out words),
    };
}
