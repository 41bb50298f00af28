using System.Collections.Immutable;
using System.Globalization;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Reports;

/// <summary>Reads the numbers of a sentence with what is counted and how exact they are: "at least ten tons of oil", "thousands of containers", "ninefold".</summary>
/// <remarks>Dates, years, the numbers of articles and numbers within names are none.</remarks>
internal sealed class QuantityReader(ReportSentence sentence)
{
    private const int LongestUnit = 3;
    /// <summary>Divided by it, a number has no zeros behind its fraction.</summary>
    private const decimal OneExactly = 1.0000000000000000000000000000m;

    private const int FirstYear = 1500;
    private const int LastYear = 2200;

    private readonly SentenceWords words = sentence.Words;
    private readonly string text = sentence.Source.Text;

    /// <summary>All quantities, in order.</summary>
    public ImmutableArray<Quantity> Read()
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        List<ScanEvent> marks = sentence.Find(LexiconSection.Quantities);
        int mark = 0, until = 0;
        Excerpt during = marks.FindLast(m => m.Tag == LexiconTag.SpanWord) is { End: > 0 } span ? sentence.Source.Excerpt(TextSpan.FromBounds(span.Start, span.End)) : Excerpt.None;
        (int Start, int End, short Kind) bound = default;
        for (int i = 0; i < words.Count; i++)
        {
            int start = words.Start(i);
            if (start < until) continue;
            while (mark < marks.Count && marks[mark].Start < start) mark++;
            ScanEvent phrase = mark < marks.Count && marks[mark].Start == start ? marks[mark] : default;
            if (phrase.Tag == LexiconTag.BoundWord) bound = (phrase.Start, phrase.End, phrase.Value);
            if (phrase.Tag is LexiconTag.BoundWord or LexiconTag.SpanWord)
            {
                until = phrase.End;
                continue;
            }
            Quantity? quantity = phrase.Tag == LexiconTag.RatioWord ? Ratio(i, phrase, during) : Counted(i, phrase, marks, mark, bound, during, ref until);
            if (quantity is null) continue;
            found.Add(quantity);
            until = Math.Max(until, quantity.Words.Span.End);
        }
        return found.ToImmutable();
    }

    /// <summary>"has increased ninefold", "doubled": what grew is the subject in front.</summary>
    private Quantity Ratio(int at, ScanEvent phrase, Excerpt during)
    {
        int verb = at;
        while (verb > 0 && words[verb - 1] is WordClass.Verb or WordClass.Auxiliary or WordClass.Adverb) verb--;
        (int first, int last) = verb > 0 ? new SubjectReader(words).Before(verb) : default;
        decimal ratio = phrase.Value / 10m;
        return new Quantity(Words(phrase.Start, phrase.End)) { Stated = ratio, Least = ratio, Most = ratio, IsRatio = true, During = during, Unit = last > first ? Words(words.Start(first), words.End(last - 1)).ToString() : "" };
    }

    private Quantity? Counted(int at, ScanEvent phrase, List<ScanEvent> marks, int mark, (int Start, int End, short Kind) bound, Excerpt during, ref int until)
    {
        decimal least;
        int stop = phrase.End;
        decimal most;
        if (phrase.Tag == LexiconTag.QuantityWord) least = most = phrase.Value;
        else if (phrase.Tag == LexiconTag.ScaleWord && IsMany(phrase)) (least, most) = (Power(phrase.Value), -1);
        else if (words[at] == WordClass.Number)
        {
            (least, stop) = Number(words.Start(at));
            until = stop;
            if (stop == words.Start(at)) return null;
            most = least;
        }
        else return null;
        // "5 million", "three thousand".
        int scale = mark;
        while (scale < marks.Count && marks[scale].Start < stop) scale++;
        bool scaled = scale < marks.Count && marks[scale].Tag == LexiconTag.ScaleWord && IsBlank(stop, marks[scale].Start) && most >= 0;
        if (scaled)
        {
            least = most = least * Power(marks[scale].Value) / OneExactly;
            stop = marks[scale].End;
        }
        else if (scale < marks.Count && marks[scale].Tag == LexiconTag.FoldWord && IsBlank(stop, marks[scale].Start))
        {
            return new Quantity(Words(words.Start(at), marks[scale].End)) { Stated = least, Least = least, Most = most, IsRatio = true, During = during };
        }
        if (words[at] == WordClass.Number && !scaled && IsNoQuantity(at, stop, least)) return null;
        decimal? stated = most < 0 ? null : least;
        (string unit, int unitEnd) = Unit(words.IndexAt(stop), stop);
        if (unit.Length == 0 && words[at] != WordClass.Number && !scaled) return null;
        int start = words.Start(at);
        string currency = start > 0 && text[start - 1] is '$' or '€' or '£' or '¥' ? text[start - 1].ToString() : "";
        if (currency.Length > 0) unitEnd = stop;
        int opener = start - currency.Length;
        if (bound.Kind > 0 && IsBlank(bound.End, opener))
        {
            (least, most) = bound.Kind switch { 1 => (least, -1m), 2 => (-1m, most), _ => (-1m, -1m) };
            opener = bound.Start;
        }
        return new Quantity(Words(opener, unitEnd))
        {
            Stated = stated,
            Least = least < 0 ? null : least,
            Most = most < 0 ? null : most,
            Unit = currency.Length > 0 ? currency : unit,
            During = during,
        };
    }

    /// <summary>"thousands of": more than one of them, how many is open.</summary>
    private bool IsMany(ScanEvent phrase) => text[phrase.End - 1] == 's' && text.AsSpan(phrase.End).StartsWith(" of ", StringComparison.Ordinal);

    private static decimal Power(short exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++) power *= 10;
        return power;
    }

    /// <summary>Digits with their groups and fraction: "1,200", "3.5".</summary>
    private (decimal Value, int End) Number(int start)
    {
        int end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))) end++;
        return decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal value) ? (value / OneExactly, end) : (0, start);
    }

    /// <summary>A year, a day of a month, the number of an article, a part of a name or of a date.</summary>
    private bool IsNoQuantity(int at, int end, decimal value)
    {
        if (value is >= FirstYear and < LastYear && decimal.Truncate(value) == value && !text.AsSpan(words.Start(at), end - words.Start(at)).Contains(',')) return true;
        if (end < text.Length && text[end] is '%') return false;
        if (end < text.Length && (char.IsLetter(text[end]) || text[end] is '-' or '–' or ':' or '/')) return true;
        // "7:45 p.m."
        if (words.Start(at) > 0 && text[words.Start(at) - 1] is ':' or '/' || words.Word(words.IndexAt(end)) is "a.m" or "p.m" or "am" or "pm") return true;
        ReadOnlySpan<char> before = words.Word(at - 1);
        bool month = DateReader.TryFind($"{before} 1, 2000", out FuzzyDate date, out _) && date.IsDay || DateReader.TryFind($"1 {words.Word(words.IndexAt(end))} 2000", out date, out _) && date.IsDay;
        return month || at > 0 && words[at - 1] == WordClass.Name && !words.IsNounLike(words.IndexAt(end)) || sentence.Happenings.Exists(h => h.Tag == LexiconTag.ProvisionNoun && h.End == words.Start(at) - 1);
    }

    /// <summary>What is counted: "of" and the noun, "%", the noun behind the number.</summary>
    private (string Unit, int End) Unit(int at, int stop)
    {
        if (stop < text.Length && text[stop] is '%') return ("%", stop + 1);
        if (words.Start(at) < stop) at++;
        bool of = words.Word(at) is "of";
        int first = of ? at + 1 : at, last = first;
        if (!IsBlank(stop, words.Start(at))) return ("", stop);
        if (of && words[first] == WordClass.Determiner) return ("", stop);
        while (last < words.Count && last - first < LongestUnit && words[last] is WordClass.Word or WordClass.Name or WordClass.StanceNoun or WordClass.StanceAdjective or WordClass.Time && !words.IsQuoted(last) == !words.IsQuoted(first))
        {
            last++;
            // A plural ends what is counted: "two states share".
            if (words.Word(last - 1) is [.., 's'] && words.Word(last - 1) is not [.., 's', 's']) break;
        }
        if (last == first) return ("", stop);
        TextSpan unit = words.Span(first, last);
        return (sentence.Source[unit], unit.End);
    }

    private bool IsBlank(int from, int to) => to >= from && text.AsSpan(from, to - from).Trim(" -\u00A0").IsEmpty;

    private Excerpt Words(int start, int end) => sentence.Source.Excerpt(TextSpan.FromBounds(start, end));
}
