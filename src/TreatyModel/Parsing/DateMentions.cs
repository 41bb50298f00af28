using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Finds the dates that a text names.</summary>
internal static class DateMentions
{
    /// <summary>Every date that has a year, in the order of the text.</summary>
    public static ImmutableArray<DateMention> Read(SourceText source)
    {
        var dates = ImmutableArray.CreateBuilder<DateMention>();
        int at = 0;
        while (DateReader.TryFind(source.Text.AsSpan(at), out FuzzyDate date, out TextSpan words))
        {
            if (date != FuzzyDate.Unknown) dates.Add(new DateMention(source.Excerpt(new TextSpan(at + words.Start, words.Length)), date));
            at += words.End;
        }
        return dates.ToImmutable();
    }
}
