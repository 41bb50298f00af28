using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>How it changes and who may join: amendment, accession, reservations.</summary>
internal static class ChangeRules
{
    private const string Treaty = "(agreement|treaty|convention|protocol|charter|pact|constitution|statute|contract)";

    private static readonly WordPattern AmendmentHeading = new("amend*|revision*|modif*");
    private static readonly WordPattern Amends = new($"(this|the present|the) (_)? {Treaty} ..16 (may|shall|can) be (_)? (amended|modified|revised|changed)|may ..4 (amend|modify|revise) (the provisions of)? (this|the present|the) (_)? {Treaty}|may ..4 (propose|agree) ..13 (amend*|modif*|revis*)"
        + $"|(amendment*|modification*|revision*|additions|changes) (and _|or _)? (to|of|in|relating to) (the (provisions|text) of)? (this|the present|the) (agreement|treaty|convention|protocol) ..13 (may|shall|can|require*|enter)"
        + "|(amendment*|additions|revision) ..7 may be* (made|introduced|proposed)|(amendment*|revision) ..7 may bemade|any (amendment|modification) ..20 shall|an amendment to (the provisions of)? this|request for (the)? revision|provisions of ..10 may be amended|adopt* (any)? amendment*|by (amending|revising) it");

    private static readonly WordPattern OtherAmendment = new("(list|schedule|tariff|law|laws|legislation|measure|rules of procedure|domestic|as) ..5 (amend*|modif*)|(amend*|modif*) (its|their|a|the) (law*|measure*|tariff*|schedule*|list*|notification|claim)");
    private static readonly WordPattern Joins = new("(may|shall be|remain|is|be) ..20 (open ..3 (for|to) (_ _ _|_ _|_)? (accession|adherence|adhesion)|(acceded|accededto) (to)? (it|this|the present|the (agreement|treaty|convention|protocol)|on behalf)|adhere to (it|this|the present|the (agreement|treaty|convention|protocol))|accede (hereto|thereto))"
        + "|open ..10 for (accession|adherence)|open (indefinitely)? for signature by (_ _|_)? (all|any)|(any|other|another|third) ..20 (may|can) ..16 (accede|acceded|become a party|become parties|join|adhere|participate in) (to)? (it|this|the present|the agreement|the treaty|the convention)"
        + "|(acceding|adhering|joining) (state|party|country|government)|(instrument|instruments) of _ (_ _ _|_ _|_)? accession|accession (to|of) (this|the present|any|other|third|new)|(shall be|is) open to ..10 (accession|states|countries)|agree to become a party to this|states may ..6 accede");

    private static readonly WordPattern NotOpen = new("not be open|not open|(ratify|ratification|accede|acceding) ..7 (conventions|treaties)");
    private static readonly WordPattern ThisTreaty = new(Treaty + "|additional|optional|articles");
    private static readonly WordPattern NamedFor = new("_ (on|for|concerning)");
    private static readonly WordPattern AccedesTo = new("(accession|adherence|adhesion|accede*|acceding|adhere) ..12 to");
    private static readonly WordPattern AccessionHeading = new("accession*|adhesion|adherence|new members|new parties|participation|signature");
    private static readonly WordPattern Reserves = new("reservation* ..10 (this|the present|the) (agreement|treaty|convention|protocol)|(this|the present|the) (agreement|treaty|convention|protocol) ..13 reservation*|no reservation*|made such a reservation|reservations (may|shall)");
    private static readonly WordPattern ReservationHeading = new("^ (article _)? reservation*");
    private static readonly WordPattern OtherReservation = new("annex*|schedule*|non conforming|market access|sector*|without (any)? reservation|investment|list of");
    private static readonly WordPattern Prohibits = new("no reservation*|reservation* ..7 (may|shall|are|is) not|not be signed with reservation*|not be (subject|susceptible|open) to ..7 reservation*|prohibit*|not permit*|not allow*|inadmissible");
    private static readonly WordPattern Excepts = new("except|other than|unless|save");
    private static readonly WordPattern Limits = new("incompatible|only|made such a reservation|limited to|in respect of article");

    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        WordList words = sentence.Words;
        if (sentence.Has(LexiconTag.Amend))
        {
            int score = (sentence.Heading.Has(AmendmentHeading) ? 3 : 0) + (words.Has(Amends) && !words.Has(OtherAmendment) ? 2 : 0);
            if (reading.IsBetter(FinalField.Amendment, score)) reading.Value = reading.Value with { Amendment = new FinalClause(true, sentence.Excerpt) };
        }
        if (words.Has(Joins) && !words.Has(NotOpen) && !JoinsAnother(words) && reading.IsBetter(FinalField.Accession, 2 + (sentence.Heading.Has(AccessionHeading) ? 3 : 0)))
            reading.Value = reading.Value with { Accession = new FinalClause(true, sentence.Excerpt) };
        if (sentence.Has(LexiconTag.Reservation)) ReadReservations(sentence, reading);
    }

    /// <summary>"its accession to the Harbour Union": a capital that is no word for this treaty names what is joined.</summary>
    private static bool JoinsAnother(WordList words)
    {
        for (int from = 0; AccedesTo.TryFind(words, from, words.Count, out int start, out int target); from = start + 1)
        {
            while (target < words.Count && (words.Is(target, "the") || words.Is(target, "said") || words.Is(target, "present"))) target++;
            if (target >= words.Count || !words.IsCapital(target)) continue;
            if (!words.Has(ThisTreaty, target, Math.Min(words.Count, target + 1)) || words.Has(NamedFor, target, Math.Min(words.Count, target + 2))) return true;
        }
        return false;
    }

    private static void ReadReservations(FinalSentence sentence, FinalReading reading)
    {
        WordList words = sentence.Words;
        if (!(words.Has(Reserves) || sentence.Heading.Has(ReservationHeading)) || words.Has(OtherReservation)) return;
        ReservationsKind kind = words.Has(Prohibits) ? words.Has(Excepts) ? ReservationsKind.Limited : ReservationsKind.Prohibited
            : words.Has(Limits) ? ReservationsKind.Limited : ReservationsKind.Permitted;
        if (reading.IsBetter(FinalField.Reservations, kind == ReservationsKind.Permitted ? 1 : 2)) reading.Value = reading.Value with { Reservations = new Reservations(kind, sentence.Excerpt) };
    }
}
