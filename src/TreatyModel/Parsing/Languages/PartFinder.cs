using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>Finds where the conditions, limits and terms of a sentence begin and end, by the words that open or close them and by its commas.</summary>
internal static class PartFinder
{
    /// <summary>The parts of a sentence, in its order; they do not overlap.</summary>
    public static List<MarkedPart> Find(string text, TextSpan sentence, IReadOnlyList<PhraseMark> marks)
    {
        var parts = new List<MarkedPart>();
        int free = sentence.Start;
        for (int i = 0; i < marks.Count; i++)
        {
            PhraseMark mark = marks[i];
            if (mark.Span.Start < free || KindOf(mark.Tag) is not { } kind || IsInsideWord(text, sentence, mark)) continue;
            TextSpan span = mark.Tag switch
            {
                LexiconTag.TriggerCloser or LexiconTag.QualifierCloser => TextSpan.FromBounds(StartOf(text, free, mark, marks, kind), mark.Span.End),
                LexiconTag.TriggerOpener or LexiconTag.ExceptionOpener => TextSpan.FromBounds(mark.Span.Start, EndOfClause(text, sentence, marks, i)),
                LexiconTag.QualifierOpener or LexiconTag.TemporalOpener => TextSpan.FromBounds(mark.Span.Start, EndOfPhrase(text, sentence, marks, i)),
                _ => mark.Span,
            };
            span = Blanks.Trim(text, span);
            if (span.IsEmpty) continue;
            parts.Add(new MarkedPart(kind, span, mark.Value));
            free = span.End;
        }
        return parts;
    }

    /// <summary>Without blanks between words one sign may be part of another word, as 当 is of 适当: as an opener it begins the clause.</summary>
    private static bool IsInsideWord(string text, TextSpan sentence, PhraseMark mark) => mark.Tag == LexiconTag.TriggerOpener && mark.Span.Length == 1
        && mark.Span.Start > sentence.Start && LetterFolding.HasNoBlanks(text[mark.Span.Start]) && char.IsLetter(text[mark.Span.Start - 1]);

    private static ClausePartKind? KindOf(LexiconTag tag) => tag switch
    {
        LexiconTag.TriggerOpener or LexiconTag.TriggerCloser or LexiconTag.SuchEvent => ClausePartKind.Trigger,
        LexiconTag.ExceptionOpener => ClausePartKind.Exception,
        LexiconTag.QualifierOpener or LexiconTag.QualifierPhrase or LexiconTag.QualifierCloser => ClausePartKind.Qualifier,
        LexiconTag.TemporalOpener or LexiconTag.TemporalPhrase => ClausePartKind.Temporal,
        _ => null,
    };

    /// <summary>A condition in front ends at the comma that somebody follows, one behind at the end of the sentence or where the next begins.</summary>
    private static int EndOfClause(string text, TextSpan sentence, IReadOnlyList<PhraseMark> marks, int opener)
    {
        int first = -1, force = ForceBehind(marks, opener), before = marks[opener].Span.Start - 1;
        while (before > sentence.Start && char.IsWhiteSpace(text[before])) before--;
        bool inserted = before > sentence.Start && IsComma(text[before]);
        for (int at = marks[opener].Span.End; at < sentence.End; at++)
        {
            if (!IsComma(text[at])) continue;
            if (first < 0) first = at;
            if (inserted || LeadsToSomebody(text, at + 1, marks)) return at;
            if (force >= 0 && at > force) break;
        }
        bool leads = opener == 0 || force >= 0;
        return first >= 0 && leads ? first : sentence.End;
    }

    private static int ForceBehind(IReadOnlyList<PhraseMark> marks, int opener)
    {
        for (int i = opener + 1; i < marks.Count; i++)
            if (marks[i].Tag is LexiconTag.Modal or LexiconTag.DutyModal) return marks[i].Span.Start;
        return -1;
    }

    /// <summary>A limit ends at a comma or where the next part begins.</summary>
    private static int EndOfPhrase(string text, TextSpan sentence, IReadOnlyList<PhraseMark> marks, int opener)
    {
        int end = sentence.End;
        for (int i = opener + 1; i < marks.Count; i++)
        {
            if (KindOf(marks[i].Tag) is null && marks[i].Tag is not (LexiconTag.Modal or LexiconTag.DutyModal)) continue;
            end = marks[i].Span.Start;
            break;
        }
        for (int at = marks[opener].Span.End; at < end; at++)
            if (IsComma(text[at])) return at;
        return end;
    }

    /// <summary>Where words begin that end in a closing phrase: behind the last part, comma or, for a limit, behind who is named.</summary>
    private static int StartOf(string text, int free, PhraseMark closer, IReadOnlyList<PhraseMark> marks, ClausePartKind kind)
    {
        int start = free;
        for (int at = free; at < closer.Span.Start; at++)
            if (IsComma(text[at])) start = at + 1;
        if (kind == ClausePartKind.Trigger) return start;
        foreach (PhraseMark mark in marks)
            if (mark.Tag == LexiconTag.Actor && mark.Span.Start >= start && mark.Span.End < closer.Span.Start) start = LetterFolding.WordEnd(text, mark.Span.End);
        return start;
    }

    private static bool LeadsToSomebody(string text, int at, IReadOnlyList<PhraseMark> marks)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        int low = 0, high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (marks[middle].Span.Start < at) low = middle + 1;
            else high = middle;
        }
        return low < marks.Count && marks[low].Tag == LexiconTag.Actor && marks[low].Span.Start == at;
    }

    public static bool IsComma(char c) => c is ',' or '，' or '、' or '،';
}
