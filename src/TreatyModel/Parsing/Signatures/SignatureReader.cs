using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Signatures;

/// <summary>Parts the conclusion into its words (testimonium, place and date) and the places where each party signed.</summary>
internal static class SignatureReader
{
    private const int LongestLine = 160;

    /// <summary>Adds a unit for each place that says for whom is signed, or, where none does, for each "(Signed)"; a unit ends where the next begins.</summary>
    public static void Read(SourceText source, Unit conclusion)
    {
        string text = source.Text;
        bool any = false;
        for (int at = conclusion.Start; at < conclusion.End;)
        {
            int start = NextIntroducer(text, at, conclusion.End, out int behind);
            if (start < 0) break;
            at = behind;
            if (start == conclusion.Start) continue;
            List<TextSpan> columns = SignedForColumns.Read(text, start, conclusion.End);
            if (columns.Count > 0)
            {
                AddColumns(text, conclusion, start, columns);
                at = columns[^1].End;
                any = true;
                continue;
            }
            if (!SignedFor.TryRead(text, start, behind, conclusion.End, out TextSpan party))
            {
                // Two columns that both go on below cannot be told apart.
                if (!party.IsEmpty) at = LineEnd(text, party.End, conclusion.End);
                continue;
            }
            Add(conclusion, new Unit(ProvisionKind.Signature, start, EndOfMarks(text, party.End, conclusion.End)) { HeadingSpan = party });
            at = party.End;
            any = true;
        }
        if (!any) any = ReadPartiesInFront(text, conclusion);
        if (!any) ReadMarks(text, conclusion);
        if (conclusion.Children.Count == 0) ReadOffices(text, conclusion);
        foreach (Unit unit in conclusion.Children)
            if (unit.End < 0) unit.End = conclusion.End;
    }

    /// <summary>The first unit holds what opens all columns, each other begins at the name of its party.</summary>
    private static void AddColumns(string text, Unit conclusion, int start, List<TextSpan> parties)
    {
        for (int i = 0; i < parties.Count; i++)
            Add(conclusion, new Unit(ProvisionKind.Signature, i == 0 ? start : parties[i].Start, EndOfMarks(text, parties[i].End, i + 1 < parties.Count ? parties[i + 1].Start : conclusion.End)) { HeadingSpan = parties[i] });
    }

    private static void Add(Unit conclusion, Unit signature)
    {
        if (conclusion.Children.Count > 0) conclusion.Children[^1].End = signature.Start;
        else conclusion.WordsEnd = signature.Start;
        conclusion.Children.Add(signature);
    }

    /// <summary>The next "For" with a capital that opens a line or stands behind the end of other words.</summary>
    private static int NextIntroducer(string text, int from, int end, out int behind)
    {
        LexiconTable<char> table = LexiconSection.Signatures.For<char>();
        for (int at = from; at < end;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            int word = TextUnits<char>.WordEnd(text, at);
            if (!char.IsLower(text[at]) && table.Match(text, at, word, out behind) is var phrase and not 0
                && table.TagOf(phrase) == LexiconTag.PartyIntroducer && table.ValueOf(phrase) == 0 && behind <= end && StandsFree(text, at)) return at;
            at = word;
        }
        behind = end;
        return -1;
    }

    /// <summary>Behind a small word it belongs to a sentence.</summary>
    private static bool StandsFree(string text, int start)
    {
        int before = start;
        while (before > 0 && TextUnits<char>.IsBlank(text[before - 1])) before--;
        if (before == 0 || !char.IsLetterOrDigit(text[before - 1])) return before == 0 || text[before - 1] is not (',' or '(');
        int word = TextUnits<char>.WordStart(text, before);
        return before < start && char.IsUpper(text[word]) || text[before - 1] == '\n';
    }

    private static int EndOfMarks(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '.' or ',' or '_' or '*')) at++;
        return at;
    }

    /// <summary>"某国政府代表", "某国政府のために": the words that say for whom stand behind the party and end the line.</summary>
    private static bool ReadPartiesInFront(string text, Unit conclusion)
    {
        LexiconTable<char> table = LexiconSection.Signatures.For<char>();
        bool any = false;
        for (int at = conclusion.Start; at < conclusion.End;)
        {
            int end = LineEnd(text, at, conclusion.End);
            TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(at, end));
            at = end + 1;
            if (line.Length is < 3 or > LongestLine / 4) continue;
            int last = line.End;
            while (last > line.Start && char.IsPunctuation(text[last - 1])) last--;
            for (int word = line.Start + 1; word < last; word = TextUnits<char>.IsWord(text[word]) ? TextUnits<char>.WordEnd(text, word) : word + 1)
            {
                if (!TextUnits<char>.IsWord(text[word]) || table.Match(text.AsSpan(0, last), word, TextUnits<char>.WordEnd(text, word), out int behind) is not (> 0 and var phrase)) continue;
                if (table.TagOf(phrase) != LexiconTag.PartyIntroducer || table.ValueOf(phrase) == 0 || behind != last) continue;
                TextSpan party = Blanks.Trim(text, TextSpan.FromBounds(line.Start, word));
                if (party.Length > 2 && text[party.End - 1] is '을' or '를') party = TextSpan.FromBounds(party.Start, party.End - 1);
                Add(conclusion, new Unit(ProvisionKind.Signature, line.Start, line.End) { HeadingSpan = party });
                any = true;
                break;
            }
        }
        return any;
    }

    /// <summary>Where no words say for whom: "(Signed) N. N.", "[L.S.] N. N.", "N. N. [L.S.]", "/s/ N. N."</summary>
    private static void ReadMarks(string text, Unit conclusion)
    {
        for (int at = conclusion.Start; at < conclusion.End;)
        {
            int end = LineEnd(text, at, conclusion.End);
            TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(at, end));
            at = end + 1;
            if (line.IsEmpty) continue;
            bool first = true;
            for (int place = line.Start; place < line.End;)
            {
                int mark = SignatureMarks.Next(text, place, line.End, out int behind);
                if (mark < 0) break;
                // A name may stand before its mark, alone on the line with it.
                bool isBehindName = first && mark > line.Start && behind >= line.End - 1 && line.Length <= LongestLine && line.Start != conclusion.Start;
                if (mark == line.Start || !first || isBehindName || text[mark - 1] is '.' or ' ')
                    Add(conclusion, new Unit(ProvisionKind.Signature, isBehindName ? line.Start : mark, isBehindName ? line.Start : mark));
                first = false;
                place = behind;
            }
        }
    }

    /// <summary>"N. N.⏎Minister of ...": a name above an office.</summary>
    private static void ReadOffices(string text, Unit conclusion)
    {
        TextSpan before = default;
        for (int at = conclusion.Start; at < conclusion.End;)
        {
            int end = LineEnd(text, at, conclusion.End);
            TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(at, end));
            at = end + 1;
            if (line.IsEmpty) continue;
            if (!before.IsEmpty && before.Start > conclusion.Start && line.Length <= LongestLine && SignatoryReader.IsOffice(text, line)
                && !SignatoryReader.IsOffice(text, before) && SignatoryReader.IsName(text, before))
                Add(conclusion, new Unit(ProvisionKind.Signature, before.Start, before.Start));
            before = line;
        }
    }

    private static int LineEnd(string text, int from, int end)
    {
        int line = text.AsSpan(from, end - from).IndexOfAny('\n', '\r', '\f');
        return line < 0 ? end : from + line;
    }
}
