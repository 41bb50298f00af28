using System.Buffers;
using System.Collections.Immutable;
using TreatyModel.Parsing.Dates;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Signatures;

/// <summary>Makes signatories of the signature units: who signed, for whom, as what, where and when.</summary>
internal static class SignatoryReader
{
    internal const string AdReferendum = "ad referendum";

    /// <summary>Line ends, columns, and the separators that word processors leave.</summary>
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\t\v\u001F");

    private const int LongestName = 60;
    private const int MostNameWords = 7;
    private const int LongestParticle = 4;

    /// <summary>Adds the signatories of every conclusion. Place and date are those of the signature that the treaty tells of, unless the block has its own.</summary>
    public static Treaty Read(SourceText source, Treaty treaty)
    {
        var all = ImmutableArray.CreateBuilder<Signatory>();
        LifecycleEvent[] signatures = [.. treaty.Events.Where(e => e.Action == TreatyAction.Signature)];
        foreach (Provision conclusion in treaty.AllProvisions().Where(p => p.Kind == ProvisionKind.Conclusion))
        {
            // A text with several conclusions has several signings; who signed where is not said when there are several places.
            bool isOne = signatures.Length > 0 && signatures.All(s => s.Evidence == signatures[0].Evidence && s.Evidence.Span.Start >= conclusion.Span.Start && s.Evidence.Span.End <= conclusion.Span.End);
            foreach (Signatory signatory in ReadBlocks(source, conclusion.Children, treaty.Language))
            {
                all.Add(!isOne ? signatory : signatory with
                {
                    Place = signatures.Length == 1 ? signatures[0].Place : Excerpt.None,
                    Date = signatory.Date == FuzzyDate.Unknown ? signatures[0].Date : signatory.Date,
                });
            }
        }
        return all.Count == 0 ? treaty : treaty with { Signatories = all.ToImmutable() };
    }

    private static IEnumerable<Signatory> ReadBlocks(SourceText source, ImmutableArray<Provision> blocks, string language)
    {
        for (int first = 0, next; first < blocks.Length; first = next)
        {
            next = first + 1;
            while (IsColumn(source, blocks, next - 1)) next++;
            int columns = next - first;
            TextSpan words = blocks[next - 1].Words.Span;
            if (columns == 1)
            {
                foreach (Signatory signatory in ReadBlock(source, blocks[first], words, language)) yield return signatory;
                continue;
            }
            // Below a line that cannot be parted nothing can be said for sure.
            List<TextSpan>[] cells = [.. Rows(source.Text, words).Select(r => ColumnLine.Split(source.Text, r, columns)).TakeWhile(c => c.Count > 0)];
            for (int i = 0; i < columns; i++)
                yield return Read(source, blocks[first + i], cells.SelectMany(c => Lines(source.Text, c[i])), language);
        }
    }

    /// <summary>Whether the next block begins on the same line before this one has a word: what stands below belongs to both.</summary>
    private static bool IsColumn(SourceText source, ImmutableArray<Provision> blocks, int i) => i + 1 < blocks.Length && blocks[i].Words.IsEmpty
        && source.Text.AsSpan(blocks[i].Span.End, blocks[i + 1].Span.Start - blocks[i].Span.End).IndexOf('\n') < 0;

    /// <summary>One signatory, or several whose names stand on one line.</summary>
    private static IEnumerable<Signatory> ReadBlock(SourceText source, Provision block, TextSpan words, string language)
    {
        Signatory signatory = Read(source, block, Lines(source.Text, words), language);
        if (signatory.Name.IsEmpty)
        {
            yield return signatory;
            yield break;
        }
        // A name may be printed below itself.
        foreach (Excerpt name in ColumnLine.Names(source.Text, signatory.Name.Span).Select(n => source.Excerpt(Bare(source.Text, n))).DistinctBy(n => n.Text, StringComparer.OrdinalIgnoreCase))
            yield return signatory with { Name = name };
    }

    private static Signatory Read(SourceText source, Provision block, IEnumerable<TextSpan> lines, string language)
    {
        TextSpan name = default, capacity = default;
        FuzzyDate date = FuzzyDate.Unknown;
        foreach (TextSpan line in lines)
        {
            if (DateMentions.TryFind(source.Slice(line), language, out FuzzyDate found, out _) && found.IsDay) date = found;
            else if (IsOffice(source.Text, line)) capacity = capacity.IsEmpty ? line : TextSpan.FromBounds(capacity.Start, line.End);
            else if (name.IsEmpty && IsName(source.Text, line)) (name, capacity) = SplitOffice(source.Text, line, capacity);
            else if (!capacity.IsEmpty && GoesOn(source.Text, capacity.End, line)) capacity = TextSpan.FromBounds(capacity.Start, line.End);
        }
        Excerpt words = capacity.IsEmpty ? Excerpt.None : source.Excerpt(capacity);
        return new Signatory(name.IsEmpty ? Excerpt.None : source.Excerpt(name))
        {
            Party = block.Heading,
            Capacity = words,
            Kind = KindOf(words.Text),
            Date = date,
            Provision = block.Path,
            IsAdReferendum = block.Words.Text.Contains(AdReferendum, StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>The lines as they are printed, across all columns.</summary>
    private static IEnumerable<TextSpan> Rows(string text, TextSpan words)
    {
        for (int at = words.Start; at < words.End;)
        {
            int end = text.AsSpan(at, words.End - at).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? words.End : at + end;
            TextSpan row = Blanks.Trim(text, TextSpan.FromBounds(at, end));
            at = end + 1;
            if (text.AsSpan(row.Start, row.Length).ContainsAnyInRange('A', 'z') || text.AsSpan(row.Start, row.Length).ContainsAnyExceptInRange('\0', '\u007F')) yield return row;
        }
    }

    /// <summary>The lines without dots, seals and "(Signed)".</summary>
    private static IEnumerable<TextSpan> Lines(string text, TextSpan words)
    {
        for (int at = words.Start; at < words.End;)
        {
            int end = text.AsSpan(at, words.End - at).IndexOfAny(LineEnds);
            end = end < 0 ? words.End : at + end;
            int mark = SignatureMarks.Next(text, at, end, out int behind);
            TextSpan line = mark < 0 ? TextSpan.FromBounds(at, end)
                : Bare(text, TextSpan.FromBounds(behind, end)) is { IsEmpty: false } rest ? rest : TextSpan.FromBounds(at, mark);
            at = end + 1;
            line = Bare(text, line);
            if (text.AsSpan(line.Start, line.Length).StartsWith(AdReferendum, StringComparison.OrdinalIgnoreCase)) line = Bare(text, TextSpan.FromBounds(line.Start + AdReferendum.Length, line.End));
            if (!line.IsEmpty) yield return line;
        }
    }

    private static TextSpan Bare(string text, TextSpan line)
    {
        int start = line.Start, end = line.End;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && (text[end - 1] != ')' || text.AsSpan(start, end - start).IndexOf('(') < 0)) end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>"Ambassador ...", "The President".</summary>
    internal static bool IsOffice(string text, TextSpan line)
    {
        if (OfficeAt(text, line.Start, line.End, out _) >= 0) return true;
        int word = TextUnits<char>.WordEnd(text, line.Start);
        return word < line.End && IsSmallWord(text, line.Start, word) && OfficeAt(text, TextUnits<char>.SkipBlanks(text, word), line.End, out _) >= 0;
    }

    internal static bool IsSmallWord(string text, int start, int end)
    {
        LexiconTable<char> table = LexiconSection.Structure.For<char>();
        int phrase = table.Match(text.AsSpan(0, end), start, end, out _);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.Connective;
    }

    /// <summary>The capacity that a word of office at a place tells; -1 when there is none.</summary>
    internal static int OfficeAt(string text, int start, int end, out int behind)
    {
        behind = start;
        if (start >= end || !char.IsLetter(text[start])) return -1;
        LexiconTable<char> table = LexiconSection.Signatures.For<char>();
        int phrase = table.Match(text.AsSpan(0, end), start, TextUnits<char>.WordEnd(text, start), out behind);
        return phrase != 0 && table.TagOf(phrase) == LexiconTag.OfficeWord ? table.ValueOf(phrase) : -1;
    }

    /// <summary>The highest that any word of office in the words tells.</summary>
    private static SigningCapacity KindOf(string words)
    {
        int best = 0;
        for (int at = 0; at < words.Length; at++)
        {
            if (!char.IsLetter(words[at]) || at > 0 && char.IsLetterOrDigit(words[at - 1])) continue;
            int found = OfficeAt(words, at, words.Length, out int behind);
            if (found >= 0) at = Math.Max(at, behind - 1);
            if (found > 0 && (best == 0 || found < best)) best = found;
        }
        return (SigningCapacity)best;
    }

    /// <summary>Words with capitals, initials and particles.</summary>
    internal static bool IsName(string text, TextSpan line)
    {
        if (line.Length > LongestName || !char.IsLetter(text[line.Start]) || char.IsLower(text[line.Start])) return SplitOffice(text, line, default).Capacity.IsEmpty is false;
        int words = 0;
        for (int at = line.Start; at < line.End;)
        {
            if (char.IsDigit(text[at]) || text[at] is ';' or ':' or '(') return false;
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            int end = TextUnits<char>.WordEnd(text, at);
            if (char.IsLower(text[at]) && end - at > LongestParticle) return false;
            words++;
            at = end;
        }
        return words is > 0 and <= MostNameWords;
    }

    /// <summary>"N. N., Ambassador": the name up to the comma, the office behind it.</summary>
    private static (TextSpan Name, TextSpan Capacity) SplitOffice(string text, TextSpan line, TextSpan capacity)
    {
        for (int comma = line.Start; (comma = text.IndexOf(',', comma, line.End - comma)) >= 0; comma++)
        {
            int office = TextUnits<char>.SkipBlanks(text, comma + 1);
            if (office < line.End && OfficeAt(text, office, line.End, out _) >= 0) return (TextSpan.FromBounds(line.Start, comma), TextSpan.FromBounds(office, line.End));
        }
        return (line, capacity);
    }

    /// <summary>Whether a line goes on with an office: it begins small, or the office ends open.</summary>
    private static bool GoesOn(string text, int end, TextSpan line)
    {
        int word = TextUnits<char>.WordStart(text, end);
        return char.IsLower(text[line.Start]) || word < end && IsSmallWord(text, word, end);
    }
}
