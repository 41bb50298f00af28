namespace TreatyModel.Parsing.Reports;

/// <summary>What a word or mark is in its sentence, as far as finding a speaker and what is said needs it.</summary>
internal enum WordClass : byte
{
    /// <summary>A word in small letters that is nothing of what follows: mostly a noun or an adjective.</summary>
    Word,

    /// <summary>A word with a capital in the middle of a sentence.</summary>
    Name,
    Number,
    Determiner,
    Pronoun,
    Preposition,

    /// <summary>"to".</summary>
    To,
    Auxiliary,
    Adverb,

    /// <summary>and, or, but.</summary>
    Conjunction,

    /// <summary>"that".</summary>
    That,

    /// <summary>who, which, whose.</summary>
    Relative,

    /// <summary>how, why, what, whether.</summary>
    Interrogative,

    /// <summary>because, after, while.</summary>
    Subordinator,

    /// <summary>A verb that may be finite.</summary>
    Verb,

    /// <summary>A form in -ing.</summary>
    Participle,

    /// <summary>A noun that may report something.</summary>
    StanceNoun,

    /// <summary>An adjective that may report something.</summary>
    StanceAdjective,

    /// <summary>The "s" of a possessive.</summary>
    Possessive,

    /// <summary>A weekday, "last", "week".</summary>
    Time,
    Comma,
    Semicolon,
    Colon,
    Dash,
    OpenBracket,
    CloseBracket,
    Quote,
}
