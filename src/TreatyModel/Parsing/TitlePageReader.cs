using System.Collections.Immutable;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Reads the head of a treaty: its title, what it calls itself, who concluded it.</summary>
internal static class TitlePageReader
{
    private const int LongestTitle = 600;
    private const int MostTitleLines = 8;
    private const int LongestParty = 160;

    public static Treaty Read(SourceText source, Treaty treaty)
    {
        int headEnd = treaty.Provisions.FirstOrDefault(p => p.Kind is not (ProvisionKind.Preamble or ProvisionKind.TitlePage))?.Span.Start ?? source.Length;
        TextSpan title = TitleOf(source, headEnd);
        if (title.IsEmpty) return treaty;
        (InstrumentKind kind, TextSpan parties) = Describe(source, title);
        ImmutableArray<Party> named = Split(source, parties);
        if (named.Length < 2) named = PartiesOfPreamble(source, title.End, headEnd, treaty);
        return treaty with { Titles = [new Title(TitleKind.Official, source.Excerpt(title))], Kind = kind, Parties = named };
    }

    /// <summary>The first lines that name an instrument, up to an empty line behind the parties, a bracketed note or the preamble.</summary>
    private static TextSpan TitleOf(SourceText source, int headEnd)
    {
        string text = source.Text;
        int start = -1, end = -1, lines = 0;
        for (int at = 0; at < headEnd && lines < MostTitleLines;)
        {
            int lineEnd = text.AsSpan(at, headEnd - at).IndexOfAny('\n', '\r');
            lineEnd = lineEnd < 0 ? headEnd : at + lineEnd;
            TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(at, lineEnd));
            at = lineEnd + 1;
            if (line.IsEmpty)
            {
                if (start >= 0 && end - start > 40) break;
                continue;
            }
            bool opens = HasTag(source.Slice(line), LexiconTag.KindWord);
            if (start < 0 && (!opens || line.Length > LongestTitle)) continue;
            if (start >= 0 && (text[line.Start] is '[' or '(' || IsPreamble(source, line) || line.End - start > LongestTitle)) break;
            if (start < 0) start = line.Start;
            else if (opens && end > start && source.Text.AsSpan(start, end - start).Contains(source.Slice(line), StringComparison.OrdinalIgnoreCase)) break;
            end = line.End;
            lines++;
        }
        return start < 0 ? default : TextSpan.FromBounds(start, end);
    }

    private static bool IsPreamble(SourceText source, TextSpan line)
    {
        LexiconTable<char> structure = LexiconSection.Structure.For<char>();
        int phrase = structure.Match(source.Text, line.Start, TextUnits<char>.WordEnd(source.Text, line.Start), out _);
        if (phrase != 0 && structure.TagOf(phrase) is LexiconTag.PreambleWord or LexiconTag.RecitalOpener or LexiconTag.Formula) return true;
        return source.Slice(line) is ['T', 'h', 'e', ' ', ..] || source.Text[line.End - 1] is ',' or ';' or '.';
    }

    private static bool HasTag(ReadOnlySpan<char> line, LexiconTag tag)
    {
        var scanner = new ScalarScanner<char>(line, LexiconSection.FinalClauses.For<char>(), ScanKinds.Marked);
        while (scanner.Read(out ScanEvent found))
            if (found.Tag == tag) return true;
        return false;
    }

    private static (InstrumentKind Kind, TextSpan Parties) Describe(SourceText source, TextSpan title)
    {
        var kind = InstrumentKind.Other;
        int start = -1, end = title.End;
        var scanner = new ScalarScanner<char>(source.Text.AsSpan(0, title.End), LexiconSection.FinalClauses.For<char>(), ScanKinds.Marked, start: title.Start);
        while (scanner.Read(out ScanEvent found))
        {
            if (found.Tag == LexiconTag.KindWord && kind == InstrumentKind.Other) kind = (InstrumentKind)found.Value;
            if (found.Tag == LexiconTag.Between && start < 0) start = found.End;
            else if (found.Tag == LexiconTag.AfterParties && start >= 0 && end == title.End && found.Start - start > 12) end = found.Start;
        }
        return (kind, start < 0 ? default : TextSpan.FromBounds(start, end));
    }

    /// <summary>The names in "X, Y and Z"; a name has a capital and is no longer than a State's longest.</summary>
    private static ImmutableArray<Party> Split(SourceText source, TextSpan list)
    {
        if (list.IsEmpty) return [];
        var parties = ImmutableArray.CreateBuilder<Party>();
        int start = list.Start;
        var scanner = new ScalarScanner<char>(source.Text.AsSpan(0, list.End), LexiconSection.Clauses.For<char>(), ScanKinds.Marked, start: list.Start);
        while (scanner.Read(out ScanEvent found))
        {
            bool joins = found.Kind is ScanEventKind.Comma or ScanEventKind.Semicolon
                || (found.Tag == LexiconTag.Conjunction && OpensName(source.Text, found.End, list.End));
            if (!joins) continue;
            Add(source, TextSpan.FromBounds(start, found.Start), parties);
            start = found.End;
        }
        Add(source, TextSpan.FromBounds(start, list.End), parties);
        return parties.ToImmutable();
    }

    /// <summary>"and the Republic", "AND THE": a new name begins with an article or, in a list of names without articles, a capital.</summary>
    private static bool OpensName(string text, int at, int end)
    {
        int start = TextUnits<char>.SkipWhiteSpace(text, at);
        return start < end && (char.IsUpper(text[start]) || text.AsSpan(start).StartsWith("the ", StringComparison.Ordinal));
    }

    private static void Add(SourceText source, TextSpan span, ImmutableArray<Party>.Builder parties)
    {
        TextSpan name = Blanks.Trim(source.Text, span);
        // ", and the Government of": the comma has parted the names already.
        if (source.Slice(name).StartsWith("and ", StringComparison.OrdinalIgnoreCase)) name = Blanks.Trim(source.Text, TextSpan.FromBounds(name.Start + 4, name.End));
        if (name.IsEmpty || name.Length > LongestParty || !source.Slice(name).ContainsAnyInRange('A', 'Z')) return;
        parties.Add(new Party(source.Excerpt(name)));
    }

    /// <summary>The preamble's opening: "The Government of X and the Government of Y, hereinafter …".</summary>
    private static ImmutableArray<Party> PartiesOfPreamble(SourceText source, int start, int headEnd, Treaty treaty)
    {
        Provision? preamble = treaty.Provisions.FirstOrDefault(p => p.Kind == ProvisionKind.Preamble);
        int end = preamble?.Children is [var recital, ..] ? recital.Span.Start : headEnd;
        if (end <= start) return [];
        int stop = end;
        var scanner = new ScalarScanner<char>(source.Text.AsSpan(0, end), LexiconSection.FinalClauses.For<char>(), ScanKinds.Marked, start: start);
        while (scanner.Read(out ScanEvent found))
        {
            if (found.Tag != LexiconTag.AfterParties && found.Kind is not (ScanEventKind.OpenBracket or ScanEventKind.SentenceEnd)) continue;
            if (found.Start - start < 12) continue;
            stop = found.Start;
            break;
        }
        ImmutableArray<Party> parties = Split(source, TextSpan.FromBounds(start, stop));
        return parties.Length >= 2 ? parties : [];
    }
}
