using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>How it changes and who may join: amendment, accession, reservations, effect on earlier treaties.</summary>
internal static class ChangeRules
{
    public static FinalProvisions Read(FinalSentence sentence, FinalProvisions final)
    {
        bool treaty = sentence.Has(LexiconTag.ThisTreaty);
        if (!final.Amendment.IsProvided && treaty && sentence.Has(LexiconTag.Amend) && IsAmendment(sentence))
            final = final with { Amendment = new FinalClause(true, sentence.Excerpt) };
        if (!final.Accession.IsProvided && treaty && sentence.First(LexiconTag.Accede) is { } accede
            && (sentence.Before(accede).Contains("may", StringComparison.Ordinal) || sentence.Before(accede).Contains("open", StringComparison.Ordinal) || sentence.Mentions("open for accession") || sentence.Mentions("open to accession")))
            final = final with { Accession = new FinalClause(true, sentence.Excerpt) };
        if (final.Reservations.Kind == ReservationsKind.NotProvided && sentence.Has(LexiconTag.Reservation) && treaty)
            final = final with { Reservations = ReservationsOf(sentence) };
        return SupersedesOf(sentence, final);
    }

    private static bool IsAmendment(FinalSentence sentence) => sentence.Mentions("may") && (sentence.Mentions("may be amended") || sentence.Mentions("may amend") || sentence.Mentions("may be modified")
        || sentence.Mentions("may propose") || sentence.Mentions("may agree") || sentence.Mentions("may be revised") || sentence.Mentions("may be made"))
        || sentence.Mentions("amendments to this") || sentence.Mentions("amendment to this") || sentence.Mentions("amendment of this") || sentence.Mentions("amendments of this");

    private static Reservations ReservationsOf(FinalSentence sentence)
    {
        bool prohibited = sentence.IsAbove(LexiconTag.NoWord, LexiconTag.Reservation) || sentence.Mentions("not be subject to reservation") || sentence.Mentions("reservations shall not") || sentence.Mentions("reservations may not");
        return new Reservations(prohibited ? sentence.Mentions("except") ? ReservationsKind.Limited : ReservationsKind.Prohibited : ReservationsKind.Permitted, sentence.Excerpt);
    }

    /// <summary>An earlier treaty by name: words with capitals before "shall cease to have effect", or behind "supersedes".</summary>
    private static FinalProvisions SupersedesOf(FinalSentence sentence, FinalProvisions final)
    {
        if (sentence.First(LexiconTag.Supersede) is not { } verb) return final;
        string before = sentence.Before(verb), behind = sentence.Behind(verb);
        bool active = (SupersedingEffect)verb.Value == SupersedingEffect.Replaces && sentence.First(LexiconTag.ThisTreaty) is { } self && self.Start < verb.Start
            && !before.Contains(" be", StringComparison.Ordinal);
        string words = active ? behind : before;
        int name = NameOf(words);
        if (name < 0) return final;
        int start = (active ? verb.End : verb.Start - before.Length) + name;
        int end = active ? sentence.End : verb.Start;
        return final with { Supersedes = [.. final.Supersedes, new SupersededInstrument(sentence.Slice(start, end), (SupersedingEffect)verb.Value, sentence.Excerpt)] };
    }

    /// <summary>Where "the Treaty of …" begins: an instrument with a date or with further capitals, not this treaty itself.</summary>
    private static int NameOf(string words)
    {
        foreach (string opener in (string[])["the Treaty ", "the Agreement ", "the Convention ", "the Protocol ", "the Trade Agreement ", "The Treaty ", "The Agreement ", "The Convention ", "The Protocol ", "the Free Trade Agreement "])
        {
            int at = words.IndexOf(opener, StringComparison.Ordinal);
            if (at < 0) continue;
            string rest = words[(at + opener.Length)..];
            if (rest.StartsWith("of ", StringComparison.Ordinal) || rest.StartsWith("between ", StringComparison.Ordinal) || rest.StartsWith("on ", StringComparison.Ordinal)
                || rest.StartsWith("signed ", StringComparison.Ordinal) || rest.StartsWith("concerning ", StringComparison.Ordinal) || rest.StartsWith("relating ", StringComparison.Ordinal)) return at;
        }
        return -1;
    }
}
