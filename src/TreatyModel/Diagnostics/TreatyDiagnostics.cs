using static TreatyModel.Diagnostics.DiagnosticSeverity;

namespace TreatyModel.Diagnostics;

/// <summary>Every diagnostic that the library reports. Codes: 00 the text itself, 01 structure, 02 norms, 03 final clauses, 04 reports, 05 dates, 06 documents of other formats, 07 the model.</summary>
public static class TreatyDiagnostics
{
    /// <summary>TM0001: the text has no letters in it.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = new("TM0001", Error, "the text is empty: hand in the words of a treaty or report");

    /// <summary>TM0002: the text holds NUL characters.</summary>
    public static DiagnosticDescriptor BinaryContent { get; } = new("TM0002", Error, "this is binary data, not text: convert the document to plain text first");

    /// <summary>TM0003: bytes that are no UTF-8; each became U+FFFD.</summary>
    public static DiagnosticDescriptor InvalidUtf8 { get; } = new("TM0003", Warning, "bytes that are not UTF-8 were read as U+FFFD from here on: save the file as UTF-8");

    /// <summary>TM0004: the text is longer than the options allow; it was not read.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = new("TM0004", Error, "the text is longer than MaxTextLength allows and was not read: raise the option or split the text");

    /// <summary>TM0005: a count or depth is above what the options allow.</summary>
    public static DiagnosticDescriptor LimitReached { get; } = new("TM0005", Warning, "a limit of the options was reached at \"{0}\": what follows is kept as plain text");

    /// <summary>TM0101: neither a unit nor a statement was found: the text is no treaty.</summary>
    public static DiagnosticDescriptor NotATreaty { get; } = new("TM0101", Error, "no article, formula or statement was found: is this the text of a treaty?");

    /// <summary>TM0102: the text has no article that could be told.</summary>
    public static DiagnosticDescriptor NoArticle { get; } = new("TM0102", Warning, "no heading of an article was found: the text is read as one piece");

    /// <summary>TM0103: an article's number does not come next.</summary>
    public static DiagnosticDescriptor NumberOutOfSequence { get; } = new("TM0103", Warning, "\"{0}\" does not follow the number before it: a unit is missing, moved or misread");

    /// <summary>TM0104: a run of headings without text was taken for a list of contents.</summary>
    public static DiagnosticDescriptor ContentsSkipped { get; } = new("TM0104", Info, "a list of contents that starts with \"{0}\" was left out");

    /// <summary>TM0105: a heading's word or number was damaged and has been mended by what its neighbours are.</summary>
    public static DiagnosticDescriptor NumberRepaired { get; } = new("TM0105", Info, "\"{0}\" is damaged and was read as the heading that comes next");

    /// <summary>TM0106: the headings have a word that no lexicon has; they were told by their sequence.</summary>
    public static DiagnosticDescriptor HeadingsBySequence { get; } = new("TM0106", Info, "the headings from \"{0}\" on were told by their sequence: their word is in no lexicon");

    /// <summary>TM0107: a heading is written in another way than the others of the text, for example within a line.</summary>
    public static DiagnosticDescriptor HeadingUnlikeOthers { get; } = new("TM0107", Info, "\"{0}\" is not written like the other headings: it may be a reference");

    /// <summary>TM0201: a sentence was not understood and is kept as unclassified.</summary>
    public static DiagnosticDescriptor StatementNotUnderstood { get; } = new("TM0201", Info, "what \"{0}\" does was not understood");

    /// <summary>TM0202: no lexicon has the clauses of the text's language, so its statements were not read.</summary>
    public static DiagnosticDescriptor LanguageNotRead { get; } = new("TM0202", Warning, "the text is in a language whose clauses are not known: its structure was read, its statements were not");

    /// <summary>TM0203: the text is not in English: its sentences were read by the marks of its language, and what they bind to is not told where no word of force stands.</summary>
    public static DiagnosticDescriptor LanguageReadByMarks { get; } = new("TM0203", Warning, "the text is not in English: actors, conditions, limits and references were read, norms only where a word of force tells them");

    /// <summary>TM0401: the report has no headline that could be told.</summary>
    public static DiagnosticDescriptor NoHeadline { get; } = new("TM0401", Info, "the report has no headline that could be told");

    /// <summary>TM0402: the report is not in English, so its claims were not read.</summary>
    public static DiagnosticDescriptor ReportLanguageNotRead { get; } = new("TM0402", Warning, "the report does not look like English: its claims were not read");

    /// <summary>TM0403: words that a translation by machine leaves behind, or a text that was cut up.</summary>
    public static DiagnosticDescriptor TranslationNoise { get; } = new("TM0403", Info, "{0}: this reads like a translation by machine; names and sentences here may be cut up");

    /// <summary>TM0501: the day of the week that goes with a date is another than the date's.</summary>
    public static DiagnosticDescriptor WeekdayContradictsDate { get; } = new("TM0501", Warning, "{0}: the date or the day of the week is wrong");

    /// <summary>TM0502: a period is negative or has no unit.</summary>
    public static DiagnosticDescriptor PeriodOutOfRange { get; } = new("TM0502", Error, "{0} is no length of time: a number of 0 or more and a unit are needed");

    /// <summary>TM0701: a text that names something is empty.</summary>
    public static DiagnosticDescriptor EmptyName { get; } = new("TM0701", Error, "a name is needed here: write the words, or leave the whole entry out");

    /// <summary>TM0702: a language is not written as its code.</summary>
    public static DiagnosticDescriptor LanguageCode { get; } = new("TM0702", Error, "\"{0}\" is no ISO 639-1 code: write two small letters, as in en, or nothing");

    /// <summary>TM0703: one party is listed twice.</summary>
    public static DiagnosticDescriptor PartyTwice { get; } = new("TM0703", Warning, "{0} is listed twice");

    /// <summary>TM0704: a bilateral treaty has no two sides.</summary>
    public static DiagnosticDescriptor LateralityContradictsParties { get; } = new("TM0704", Warning, "{0}: a bilateral treaty has two parties or more, one with several sides more than two");

    /// <summary>TM0705: a state did not exist on the day of the act.</summary>
    public static DiagnosticDescriptor ActorNotThen { get; } = new("TM0705", Warning, "{0}: name the state as it was at the time and leave its successor to be looked up");

    /// <summary>TM0706: somebody who is no party consented or left.</summary>
    public static DiagnosticDescriptor ActorNotListed { get; } = new("TM0706", Info, "{0}, who is not among the parties");

    /// <summary>TM0707: the treaty was signed after it had entered into force; accession is the act for that.</summary>
    public static DiagnosticDescriptor SignatureAfterEntryIntoForce { get; } = new("TM0707", Warning, "{0}: who joins a treaty in force accedes to it");

    /// <summary>TM0708: the treaty ended, or was left, before it entered into force.</summary>
    public static DiagnosticDescriptor EndBeforeEntryIntoForce { get; } = new("TM0708", Warning, "{0}: one of the dates is wrong, or the act is another");

    /// <summary>TM0709: provisional application begins after entry into force.</summary>
    public static DiagnosticDescriptor ProvisionalAfterEntryIntoForce { get; } = new("TM0709", Warning, "{0}: provisional application comes before");

    /// <summary>TM0710: two events give different dates for one thing and are both held to be established.</summary>
    public static DiagnosticDescriptor CompetingDates { get; } = new("TM0710", Warning, "{0}: mark the events between which sources differ as disputed");

    /// <summary>TM0711: an act takes effect before it is done.</summary>
    public static DiagnosticDescriptor EffectBeforeAct { get; } = new("TM0711", Warning, "{0}: an act takes effect when it is done or later");

    /// <summary>TM0712: an event lies behind the end of the record.</summary>
    public static DiagnosticDescriptor EventBehindRecord { get; } = new("TM0712", Warning, "{0}: move RecordedUntil, or leave it out");

    /// <summary>TM0713: a provision that is named is not in the treaty.</summary>
    public static DiagnosticDescriptor ProvisionNotFound { get; } = new("TM0713", Warning, "this treaty has no provision {0}");

    /// <summary>TM0714: two provisions have one name.</summary>
    public static DiagnosticDescriptor ProvisionTwice { get; } = new("TM0714", Warning, "{0} is the name of two provisions: give each its own, as in art 4~2");

    /// <summary>TM0715: the numbers of a list of provisions have a gap.</summary>
    public static DiagnosticDescriptor NumberMissing { get; } = new("TM0715", Warning, "{0}: what is in between is missing, moved or misread");

    /// <summary>TM0716: a reference leads to a provision that the treaty does not have.</summary>
    public static DiagnosticDescriptor ReferenceNotFound { get; } = new("TM0716", Warning, "\"{0}\" refers to a provision that this treaty does not have");

    /// <summary>TM0601: an element of Akoma Ntoso has no place in the model; it was left out.</summary>
    public static DiagnosticDescriptor ElementLeftOut { get; } = new("TM0601", Warning, "<{0}> has no place in the model: it and the others of its kind were left out");

    /// <summary>TM0602: an element of Akoma Ntoso was read as the nearest thing that the model has.</summary>
    public static DiagnosticDescriptor ElementReadAs { get; } = new("TM0602", Info, "<{0}> has no kind of its own in the model: it was read as the nearest one");

    /// <summary>TM0603: metadata of Akoma Ntoso has no place in the model; it was left out.</summary>
    public static DiagnosticDescriptor MetadataLeftOut { get; } = new("TM0603", Info, "the metadata <{0}> has no place in the model and was left out");

    /// <summary>TM0604: structure inside running text was read as plain text.</summary>
    public static DiagnosticDescriptor ReadAsText { get; } = new("TM0604", Warning, "<{0}> was read as plain text: its structure has no place in the model");

    /// <summary>TM0605: the document is of another version of Akoma Ntoso.</summary>
    public static DiagnosticDescriptor OtherVersion { get; } = new("TM0605", Warning, "<{0}> is not in the namespace of Akoma Ntoso 3.0: it was read as if it were");

    /// <summary>Every descriptor of this class, in the order of the codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        EmptyText, BinaryContent, InvalidUtf8, TextTooLong, LimitReached,
        NotATreaty, NoArticle, NumberOutOfSequence, ContentsSkipped, NumberRepaired, HeadingsBySequence, HeadingUnlikeOthers,
         StatementNotUnderstood, LanguageNotRead, LanguageReadByMarks,
         NoHeadline, ReportLanguageNotRead, TranslationNoise,
        WeekdayContradictsDate, PeriodOutOfRange,
        EmptyName, LanguageCode, PartyTwice, LateralityContradictsParties, ActorNotThen, ActorNotListed, SignatureAfterEntryIntoForce,
        EndBeforeEntryIntoForce, ProvisionalAfterEntryIntoForce, CompetingDates, EffectBeforeAct, EventBehindRecord, ProvisionNotFound,
        ProvisionTwice, NumberMissing, ReferenceNotFound,
        ElementLeftOut, ElementReadAs, MetadataLeftOut, ReadAsText, OtherVersion,
    ];
}
