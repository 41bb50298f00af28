using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Parts the conclusion into its words (testimonium, place and date) and the places where each party signed.</summary>
internal static class SignatureReader
{
    private const int LongestLine = 160;

    /// <summary>Adds a unit for each line that says for whom is signed, or, where none does, for each "(Signed)"; a unit ends where the next begins.</summary>
    public static void Read(SourceText source, Unit conclusion)
    {
        string text = source.Text;
        Unit? last = null;
        bool named = false;
        for (int at = conclusion.Start; at < conclusion.End;)
        {
            int end = text.AsSpan(at, conclusion.End - at).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? conclusion.End : at + end;
            TextSpan line = Blanks.Trim(text, TextSpan.FromBounds(at, end));
            at = end + 1;
            if (line.IsEmpty || line.Length > LongestLine || line.Start == conclusion.Start) continue;
            bool isParty = IsParty(text, line, out TextSpan party);
            if (!isParty && (named || !IsSigned(text, line))) continue;
            named |= isParty;
            if (last is not null) last.End = line.Start;
            else conclusion.WordsEnd = line.Start;
            last = new Unit(ProvisionKind.Signature, line.Start, isParty ? line.End : line.Start) { HeadingSpan = party, End = conclusion.End };
            conclusion.Children.Add(last);
        }
    }

    /// <summary>"For the Government of X:", "POUR LA BELGIQUE": the words behind the first name the party.</summary>
    private static bool IsParty(string text, TextSpan line, out TextSpan party)
    {
        party = default;
        LexiconTable<char> table = LexiconSection.Signatures.For<char>();
        int phrase = table.Match(text, line.Start, TextUnits<char>.WordEnd(text, line.Start), out int end);
        if (phrase == 0 || table.TagOf(phrase) != LexiconTag.PartyIntroducer || char.IsLower(text[line.Start])) return false;
        int last = line.End;
        while (last > end && (char.IsWhiteSpace(text[last - 1]) || text[last - 1] is ':' or '.' or ',' or '_')) last--;
        party = Blanks.Trim(text, TextSpan.FromBounds(Math.Min(end, last), last));
        return !party.IsEmpty && text[line.End - 1] != ';' && text.AsSpan(party.Start, party.Length).ContainsAnyInRange('A', 'Z') | !char.IsAscii(text[party.Start]);
    }

    /// <summary>"(Signed) N. N.", "[L.S.]", "/s/ N. N."</summary>
    private static bool IsSigned(string text, TextSpan line)
    {
        if (text.AsSpan(line.Start, line.Length).StartsWith("/s/", StringComparison.Ordinal)) return true;
        int word = line.Start + (text[line.Start] is '(' or '[' ? 1 : 0);
        if (word >= line.End) return false;
        int phrase = LexiconSection.Signatures.For<char>().Match(text.AsSpan(0, line.End), word, TextUnits<char>.WordEnd(text, word), out int end);
        return phrase != 0 && LexiconSection.Signatures.For<char>().TagOf(phrase) == LexiconTag.SignatureMark && (word > line.Start || end < line.End && text[end] == ':');
    }
}
