using TreatyModel.Scanning.Lexicon;

namespace TreatyModel.Parsing.Languages;

/// <summary>Who a sentence binds and to whom, by the phrases for parties and others that stand outside its conditions.</summary>
/// <param name="Bearer">Who; null when nobody is named.</param>
/// <param name="Counterparty">To whom; null when nobody is named.</param>
internal readonly record struct SentenceRoles(PhraseMark? Bearer, PhraseMark? Counterparty)
{
    /// <param name="text">The text.</param>
    /// <param name="marks">The marks of the sentence.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="force">What tells its class.</param>
    public static SentenceRoles Of(string text, IReadOnlyList<PhraseMark> marks, IReadOnlyList<MarkedPart> parts, SentenceForce force)
    {
        PhraseMark[] named = [.. marks.Where(m => m.Tag is LexiconTag.Actor or LexiconTag.Addressee && !parts.Any(p => p.Span.Contains(m.Span.Start)))];
        bool binds = force.Class is not (StatementClass.Unclassified or StatementClass.Constitutive or StatementClass.Definition or StatementClass.Savings or StatementClass.Priority);
        // The subject is named first, before the word of force or, as in Arabic, behind it.
        PhraseMark? bearer = null, counterparty = null;
        if (binds || force.Class == StatementClass.Unclassified) bearer = named.Where(m => m.Tag == LexiconTag.Actor && !IsGoverned(text, marks, m)).Cast<PhraseMark?>().FirstOrDefault();
        foreach (PhraseMark mark in named)
        {
            bool isOther = mark.Tag == LexiconTag.Addressee || mark.Value is (short)RoleKind.OtherParty or (short)RoleKind.ThirdState;
            if (isOther && mark != bearer && counterparty is null && bearer is not null) counterparty = mark;
        }
        return new SentenceRoles(bearer, counterparty);
    }

    /// <summary>"por la otra Parte", "mit der anderen Vertragspartei", 国家的权利: not the subject.</summary>
    private static bool IsGoverned(string text, IReadOnlyList<PhraseMark> marks, PhraseMark actor)
    {
        if (actor.Span.End < text.Length && text[actor.Span.End] is '的' or '之' or 'の' or '의') return true;
        foreach (PhraseMark mark in marks)
        {
            if (mark.Tag != LexiconTag.Preposition || mark.Span.End > actor.Span.Start) continue;
            if (string.IsNullOrWhiteSpace(text[mark.Span.End..actor.Span.Start])) return true;
        }
        return false;
    }
}
