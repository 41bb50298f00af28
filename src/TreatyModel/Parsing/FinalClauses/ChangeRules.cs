using System.Text.RegularExpressions;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.FinalClauses;

/// <summary>How it changes and who may join: amendment, accession, reservations, effect on earlier treaties.</summary>
internal static partial class ChangeRules
{
    public static void Read(FinalSentence sentence, FinalReading reading)
    {
        if (sentence.Has(LexiconTag.Amend))
        {
            int score = (AmendmentHeading().IsMatch(sentence.Heading) ? 3 : 0) + (Amends().IsMatch(sentence.Plain) && !OtherAmendment().IsMatch(sentence.Plain) ? 2 : 0);
            if (reading.IsBetter(FinalField.Amendment, score)) reading.Value = reading.Value with { Amendment = new FinalClause(true, sentence.Excerpt) };
        }
        if (Joins().IsMatch(sentence.Plain) && !OtherAccession().IsMatch(sentence.Plain))
        {
            int score = 2 + (AccessionHeading().IsMatch(sentence.Heading) ? 3 : 0);
            if (reading.IsBetter(FinalField.Accession, score)) reading.Value = reading.Value with { Accession = new FinalClause(true, sentence.Excerpt) };
        }
        if (sentence.Has(LexiconTag.Reservation)) ReadReservations(sentence, reading);
        ReadSuperseded(sentence, reading);
    }

    private static void ReadReservations(FinalSentence sentence, FinalReading reading)
    {
        bool own = Reserves().IsMatch(sentence.Plain) || ReservationHeading().IsMatch(sentence.Heading);
        if (!own || OtherReservation().IsMatch(sentence.Plain)) return;
        ReservationsKind kind = Prohibits().IsMatch(sentence.Plain) ? Excepts().IsMatch(sentence.Plain) ? ReservationsKind.Limited : ReservationsKind.Prohibited
            : Limits().IsMatch(sentence.Plain) ? ReservationsKind.Limited : ReservationsKind.Permitted;
        if (reading.IsBetter(FinalField.Reservations, kind == ReservationsKind.Permitted ? 1 : 2)) reading.Value = reading.Value with { Reservations = new Reservations(kind, sentence.Excerpt) };
    }

    /// <summary>An earlier treaty by name that this one ends, replaces or goes before.</summary>
    private static void ReadSuperseded(FinalSentence sentence, FinalReading reading)
    {
        string words = sentence.Plain;
        foreach ((Regex pattern, SupersedingEffect effect) in (ReadOnlySpan<(Regex, SupersedingEffect)>)
            [(Replaces(), SupersedingEffect.Replaces), (ReplacedBy(), SupersedingEffect.Replaces), (Ends(), SupersedingEffect.Terminates), (Suspends(), SupersedingEffect.Suspends), (Prevails(), SupersedingEffect.Prevails)])
        {
            Match match = pattern.Match(words);
            if (!match.Success || (effect != SupersedingEffect.Prevails && OtherEnding().IsMatch(words))) continue;
            Group names = match.Groups["name"];
            string all = effect == SupersedingEffect.Prevails ? names.Value : words[names.Index..(effect == SupersedingEffect.Replaces && match.Groups["name"].Index > match.Groups["verb"].Index ? words.Length : names.Index + names.Length)];
            string[] parts = effect == SupersedingEffect.Prevails ? [all] : [.. Names().Matches(all).Select(m => m.Value)];
            foreach (string name in parts)
            {
                if (name.Length == 0 || reading.Value.Supersedes.Any(s => s.Name.Text == name)) continue;
                reading.Value = reading.Value with { Supersedes = [.. reading.Value.Supersedes, new SupersededInstrument(name, effect, sentence.Excerpt)] };
            }
            return;
        }
    }

    [GeneratedRegex(@"amend|revision|modif", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AmendmentHeading();

    [GeneratedRegex(@"(?:this|the present|the) (?:\w+ )?(?:agreement|treaty|convention|protocol|charter|pact|constitution|statute|contract)[^.;]{0,100}\b(?:may|shall|can) be (?:\w+ )?(?:amended|modified|revised|changed)|\bmay (?:\w+ ){0,4}?(?:amend|modify|revise) (?:the provisions of )?(?:it\b|(?:this|the present|the) (?:\w+ )?(?:agreement|treaty|convention|protocol|charter))|\bmay (?:\w+ ){0,4}?(?:propose|agree)\b[^.;]{0,80}(?:amend|modif|revis)|(?:amendments?|modifications?|revisions?|additions|changes)(?: and \w+| or \w+)? (?:to|of|in|relating to) (?:the (?:provisions|text) of )?(?:this|the present|the (?:agreement|treaty|convention|protocol))[^.;]{0,80}\b(?:may|shall|can|requires?|enter)|(?:amendments?|additions|revision)[^.;]{0,40}\bmay be ?(?:made|introduced|proposed)|any (?:amendment|modification)[^.;]{0,120}\bshall|an amendment to (?:the provisions of )?this|request for (?:the )?revision|provisions of[^.;]{0,60}may be amended|adopt\w* (?:any )?amendments?|by (?:amending|revising) it", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amends();

    [GeneratedRegex(@"\b(?:list|schedule|tariff|law|laws|legislation|measure|rules of procedure|domestic|as amended)\b[^.;]{0,30}(?:amend|modif)|(?:amend|modif)\w* (?:its|their|a|the) (?:law|measure|tariff|schedule|list|notification|claim)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherAmendment();

    [GeneratedRegex(@"\b(?:may|shall be|remain|is|be)\b[^.;]{0,120}\b(?:open (?:\w+ ){0,3}?(?:for|to) (?:\w+ )*?(?:accession|adherence|adhesion)|acceded? ?to (?:it|this|the present|the (?:agreement|treaty|convention|protocol))|adhere to (?:it|this|the present|the (?:agreement|treaty|convention|protocol))|accede (?:hereto|thereto))|\bopen[^.;]{0,60}for (?:accession|adherence)|open (?:indefinitely )?for signature by[^;]{0,20}(?:all|any)|\b(?:any|other|another|third)\b[^.;]{0,120}\b(?:may|can)\b[^.;]{0,100}\b(?:accede|acceded|become a party|become parties|join|adhere|participate in) ?(?:to )?(?:it|this|the present|the agreement|the treaty|the convention)|\b(?:acceding|adhering|joining) (?:state|party|country|government)|instruments? of (?:\w+,? (?:or )?){1,4}accession|accession (?:to|of) (?:this|the present|any|other|third|new)|(?:shall be|is) open to[^.;]{0,60}(?:accession|states|countries)|agree to become a party to this", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joins();

    [GeneratedRegex(@"accession (?:to|of)[^.;]{0,60}(?:european union|the union|wto|world trade|gatt|community)|accede to the (?:wto|gatt|world trade|european|community|union|north atlantic|convention on|berne|paris)|accession (?:to|of) [^.;]{0,40}\b(?:convention|treaty|agreement|protocol) (?:on|for|of|concerning)|(?:ratify|ratification|accede|acceding)[^.;]{0,40}(?:the )?(?:\w+ )?(?:conventions|treaties)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherAccession();

    [GeneratedRegex(@"accession|adhesion|adherence|new members|new parties|participation|signature", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccessionHeading();

    [GeneratedRegex(@"reservations?[^.;]{0,60}(?:this|the present|the) (?:agreement|treaty|convention|protocol)|(?:this|the present|the) (?:agreement|treaty|convention|protocol)[^.;]{0,80}reservations?|no reservations?|made such a reservation|reservations (?:may|shall)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserves();

    [GeneratedRegex(@"^(?:article \w+\W+)?reservations?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReservationHeading();

    [GeneratedRegex(@"annex|schedule|non-conforming|market access|sector|without (?:any )?reservation|investment|list of", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherReservation();

    [GeneratedRegex(@"\bno reservations?|reservations?[^.;]{0,40}(?:may|shall|are|is) not|not be signed with reservation|not be (?:subject|susceptible|open) to[^.;]{0,40}reservation|(?:prohibit|not permit|not allow|inadmissible)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prohibits();

    [GeneratedRegex(@"\bexcept|other than|unless|save", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Excepts();

    [GeneratedRegex(@"incompatible|only|made such a reservation|limited to|in respect of article", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limits();

    [GeneratedRegex(@"[Tt]h(?:is|e present|e) (?:[Aa]greement|[Tt]reaty|[Cc]onvention|[Pp]rotocol)[^.;]{0,60}?\b(?<verb>replaces?|supersedes?)\b (?:and replaces? )?(?<name>the [^.;]{0,60}?\b(?:Agreement|Treaty|Convention|Protocol|Accord|Pact)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Replaces();

    [GeneratedRegex(@"(?<name>(?:the|The) [^.;]{0,40}?\b(?:Agreement|Treaty|Convention|Protocol|Pact) (?:of|between|on|for|signed|concerning|relating|establishing)[^.;]{5,240}?)\b(?<verb>(?:shall be|is|are) (?:replaced|superseded) by (?:this|the present))", RegexOptions.CultureInvariant)]
    private static partial Regex ReplacedBy();

    [GeneratedRegex(@"(?<name>(?:the|The) [^.;]{0,40}?\b(?:Agreement|Treaty|Convention|Protocol|Pact) (?:of|between|on|for|signed|concerning|relating|establishing|in the form)[^.;]{5,260}?)\b(?<verb>(?:shall|will) (?:cease to (?:have effect|be in force|apply|be valid)|be terminated|terminate|expire|lapse|be abrogated)|(?:is|are) (?:hereby )?(?:terminated|abrogated))|(?<verb>(?:shall|will) cease to (?:be in force|have effect|apply))\b[^.;]{0,120}?:(?<name>.*)", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"(?<name>(?:the|The) [^.;]{0,40}?\b(?:Agreement|Treaty|Convention|Protocol) (?:of|between|on|for|signed)[^.;]{5,200}?)\b(?<verb>(?:shall be|is|are) (?:hereby )?suspended)", RegexOptions.CultureInvariant)]
    private static partial Regex Suspends();

    [GeneratedRegex(@"(?:[Ii]nconsistenc|[Cc]onflict)\w*[^.;]{0,60}this (?:Agreement|Treaty|Convention|Protocol) and (?:the provisions of )?(?:the )?(?<name>(?:Title|Part|[A-Z]\w+)[^.;,]{2,100}?),? (?:the provisions of )?this (?:Agreement|Treaty|Convention|Protocol) shall (?<verb>prevail)|(?:[Ii]nconsistenc|[Cc]onflict)\w*[^.;]{0,80}this (?:Agreement|Treaty|Convention|Protocol) and (?:the provisions of )(?<name>[A-Z][^.;]{2,80}?) the provisions of this (?:Agreement|Treaty|Convention|Protocol) shall (?<verb>prevail)", RegexOptions.CultureInvariant)]
    private static partial Regex Prevails();

    [GeneratedRegex(@"\b(?:the|The) (?:[\w’'-]+ ){0,6}?(?:Agreement|Treaty|Convention|Protocol|Pact|Accord)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"\b(?:measure|panel|safeguard|amendment|suspension of|licen|obligation of)\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherEnding();
}
