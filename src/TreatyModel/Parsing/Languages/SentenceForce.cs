using System.Buffers;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>What a sentence does, by the words of force in it that stand outside conditions.</summary>
/// <param name="Class">The class; <see cref="StatementClass.Unclassified"/> when no word tells.</param>
/// <param name="Mark">The word that tells.</param>
internal readonly record struct SentenceForce(StatementClass Class, PhraseMark Mark)
{
    /// <summary>More units than stand between "ne" and its verb, or between an undertaking and "not".</summary>
    private const int LongestGap = 16;
    private const int LongestUndertaking = 60;

    private static readonly SearchValues<char> Commas = SearchValues.Create(",;，、،");

    public static SentenceForce None { get; } = new(StatementClass.Unclassified, default);

    /// <param name="text">The text.</param>
    /// <param name="marks">The marks of the sentence.</param>
    /// <param name="parts">Its parts: what stands in a condition has no force of its own.</param>
    public static SentenceForce Of(string text, IReadOnlyList<PhraseMark> marks, IReadOnlyList<MarkedPart> parts)
    {
        SentenceForce best = None;
        foreach (PhraseMark mark in marks)
        {
            int rank = Rank(mark);
            if (rank == 0 || IsInCondition(mark, parts) || (best.Class != StatementClass.Unclassified && rank <= Rank(best.Mark) && !IsLastOfKorean(text, mark, rank, best.Mark))) continue;
            best = new SentenceForce(ClassOf(text, mark, marks), mark);
        }
        return best;
    }

    /// <summary>The order of the tests: what says how things are goes before commands, commands before declarations.</summary>
    private static int Rank(PhraseMark mark) => mark.Tag switch
    {
        LexiconTag.DefinitionVerb => 8,
        LexiconTag.SavingsOpener or LexiconTag.SavingsVerb => 7,
        LexiconTag.PriorityVerb => 6,
        LexiconTag.Modal when mark.Value == (short)StatementClass.Exemption => 5,
        LexiconTag.ConstitutiveVerb => 4,
        LexiconTag.Modal or LexiconTag.DutyModal => 3,
        LexiconTag.Declares => 1,
        _ => 0,
    };

    /// <summary>The verb of a Korean sentence is its last word.</summary>
    private static bool IsLastOfKorean(string text, PhraseMark mark, int rank, PhraseMark best) => rank == Rank(best) && (LetterFolding.IsHangul(text[mark.Span.Start]) || text[mark.Span.Start] is >= '\u3041' and <= '\u30FF');

    private static bool IsInCondition(PhraseMark mark, IReadOnlyList<MarkedPart> parts)
    {
        foreach (MarkedPart part in parts)
            if (part.Span.Contains(mark.Span.Start)) return true;
        return false;
    }

    private static StatementClass ClassOf(string text, PhraseMark mark, IReadOnlyList<PhraseMark> marks)
    {
        StatementClass given = mark.Tag switch
        {
            LexiconTag.DefinitionVerb => StatementClass.Definition,
            LexiconTag.SavingsOpener or LexiconTag.SavingsVerb => StatementClass.Savings,
            LexiconTag.PriorityVerb => StatementClass.Priority,
            LexiconTag.ConstitutiveVerb => StatementClass.Constitutive,
            LexiconTag.Declares => StatementClass.Declaratory,
            _ => (StatementClass)mark.Value,
        };
        if (mark.Tag is not (LexiconTag.Modal or LexiconTag.DutyModal) || given is StatementClass.Prohibition or StatementClass.Exemption) return given;
        foreach (PhraseMark other in marks)
        {
            bool denies = other.Tag == LexiconTag.Negation || other is { Tag: LexiconTag.Actor, Value: (short)RoleKind.NoParty };
            if (!denies) continue;
            int before = mark.Span.Start - other.Span.End, behind = other.Span.Start - mark.Span.End;
            if (other.Tag == LexiconTag.Actor && before >= 0) return StatementClass.Prohibition;
            if (before is >= 0 and <= LongestGap && text.AsSpan(other.Span.End, before).IndexOfAny(Commas) < 0) return StatementClass.Prohibition;
            // "verpflichten sich, ... nicht", "s'engage à ne pas": what is undertaken is to leave something.
            if (mark.Tag == LexiconTag.DutyModal && behind is >= 0 and <= LongestUndertaking) return StatementClass.Prohibition;
        }
        return given;
    }
}
