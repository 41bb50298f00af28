namespace TreatyModel;

/// <summary>A collection that numbers treaties.</summary>
public enum IdentifierScheme
{
    /// <summary>Another one; the value names it.</summary>
    Other,

    /// <summary>United Nations Treaty Series: a series numeral and a number, <c>I-6045</c>.</summary>
    Unts,

    /// <summary>League of Nations Treaty Series: a number, <c>1234</c>.</summary>
    Lnts,

    /// <summary>Alliance Treaty Obligations and Provisions: four digits, <c>3440</c>.</summary>
    Atop,

    /// <summary>Correlates of War, formal alliances.</summary>
    Cow,

    /// <summary>World Treaty Index: six digits.</summary>
    Wti,

    /// <summary>Design of Trade Agreements.</summary>
    Desta,

    /// <summary>UK Treaties Online.</summary>
    Ukto,

    /// <summary>Treaties and Other International Acts Series of the United States.</summary>
    Tias,

    /// <summary>European Legislation Identifier.</summary>
    Eli,

    /// <summary>Akoma Ntoso IRI.</summary>
    Akn,

    /// <summary>Wikidata item: <c>Q</c> and digits.</summary>
    Wikidata,
}
