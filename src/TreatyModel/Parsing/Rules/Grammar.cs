using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Rules;

/// <summary>What the rules ask of one event, told by its tag alone.</summary>
internal static class Grammar
{
    // The numbers that the lexicon gives to prepositions.
    public const int Of = 1;
    public const int By = 2;
    public const int To = 3;
    public const int With = 4;
    public const int In = 5;
    public const int For = 6;
    public const int From = 7;
    public const int OtherPreposition = 8;
    public const int Under = 9;
    public const int As = 10;

    // The numbers that the lexicon gives to openers by what follows them.
    private const int FollowedByClause = 0;
    public const int Inverted = 7;
    private const int FollowedByPhrase = 8;
    private const int Proviso = 9;

    private const int LongestComparison = 6;

    /// <summary>"that", which opens a complement as well as a relative clause.</summary>
    public const int That = 1;

    public static bool IsForce(ScanEvent e) => e.Tag is LexiconTag.Modal or LexiconTag.DutyModal or LexiconTag.DutyNoun;

    /// <summary>A finite verb that makes a statement without a modal.</summary>
    public static bool IsFiniteForce(ScanEvent e) => e.Tag is LexiconTag.ConstitutiveFinite or LexiconTag.DefinitionVerb or LexiconTag.SavingsFinite or LexiconTag.PriorityVerb;

    public static bool IsActor(ScanEvent e) => e.Tag is LexiconTag.Actor or LexiconTag.Addressee or LexiconTag.Pronoun;

    public static bool IsComma(ScanEvent e) => e.Kind == ScanEventKind.Comma;

    public static bool IsPlainWord(ScanEvent e) => e.Kind == ScanEventKind.Word;

    public static bool IsPreposition(ScanEvent e, int which) => e.Tag == LexiconTag.Preposition && e.Value == which;

    /// <summary>An opener with a subject and a verb of its own behind it: "if", "unless"; not "upon", "except for".</summary>
    public static bool OpensClause(ScanEvent e) => e.Tag is LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener && e.Value is FollowedByClause or Inverted or Proviso;

    /// <summary>"Should either Party ...": the verb of the condition stands in the opener.</summary>
    public static bool IsInverted(ScanEvent e) => e.Tag == LexiconTag.TriggerOpener && e.Value == Inverted;

    public static bool IsProviso(ScanEvent e) => e.Tag == LexiconTag.TriggerOpener && e.Value == Proviso;

    /// <summary>The level that a trigger's opener tells by itself; 0 when it tells none.</summary>
    public static int LevelOfOpener(ScanEvent e) => e.Value < Inverted ? e.Value : 0;

    /// <summary>Opens a part that has more words: an opener, not a phrase complete in itself.</summary>
    public static bool OpensPart(ScanEvent e) => e.Tag is LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener or LexiconTag.QualifierOpener or LexiconTag.TemporalOpener;

    /// <summary>"as may be agreed", "as the Council may decide", "except as may be": a clause with a force of its own.</summary>
    public static bool OpensComparison(ReadOnlySpan<ScanEvent> events, int index)
    {
        ScanEvent e = events[index];
        if (!IsPreposition(e, As) && e is not { Tag: LexiconTag.ExceptionOpener, Value: FollowedByPhrase }) return false;
        for (int i = index + 1; i < events.Length && i < index + LongestComparison; i++)
        {
            if (IsForce(events[i])) return true;
            // "as a member" compares with nothing.
            bool indefinite = events[i].Tag == LexiconTag.Determiner && events[i].End - events[i].Start <= 2;
            if (indefinite || (!IsActor(events[i]) && events[i].Tag is not (LexiconTag.Determiner or LexiconTag.Adverb) && (events[i].Tag != LexiconTag.None || events[i].Kind != ScanEventKind.Word || i == index + 1))) return false;
        }
        return false;
    }

    /// <summary>Words that may stand between subject, modal and verb.</summary>
    public static bool IsAdverbial(ScanEvent e) => e.Tag is LexiconTag.Adverb or LexiconTag.TemporalPhrase or LexiconTag.QualifierPhrase or LexiconTag.TriggerPhrase;

    /// <summary>Whatever may open what stands in front of a subject.</summary>
    public static bool OpensAdjunct(ScanEvent e) => OpensPart(e) || e.Tag is LexiconTag.PurposeOpener or LexiconTag.Preposition;

    /// <summary>A word that opens a noun phrase.</summary>
    public static bool OpensNounPhrase(ScanEvent e) => e.Tag is LexiconTag.Determiner or LexiconTag.Negation or LexiconTag.ThisInstrument or LexiconTag.ThatInstrument || IsActor(e);

    /// <summary>The first event from a place on that is no adverb.</summary>
    public static int SkipAdverbs(ReadOnlySpan<ScanEvent> events, int index)
    {
        while (index < events.Length && IsAdverbial(events[index])) index++;
        return index;
    }
}
