using System.Numerics;
using TreatyModel.Parsing.Rules;
using TreatyModel.Scanning;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>The one body of <see cref="ClauseReader"/> and <see cref="Utf8ClauseReader"/>: cuts the text into sentences and list items.</summary>
/// <remarks>
/// A sentence's events are collected, then <see cref="Sentence{TUnit}"/> finds its predicates one after another. When a sentence ends in a
/// colon before a list, it is the list's opening: it is kept, and each item is read with it.
/// </remarks>
internal ref struct ClauseReaderCore<TUnit> where TUnit : unmanaged, IBinaryInteger<TUnit>
{
    private const string GluedShall = "shall";
    private const string GluedMay = "may";

    private readonly ReadOnlySpan<TUnit> text;
    private readonly LexiconTable<TUnit> structure;
    private readonly SmallWords smallWords;
    private Scanner<TUnit> scanner;
    private EventBuffer events;
    private int count;
    private int at;
    private ClauseData current;
    private ClauseData opening;
    private bool inList;
    private ProvisionTokenKind? listMark;
    private int next;
    private int sentenceEnd;
    private bool inSentence;
    private bool isItem;

    public ClauseReaderCore(ReadOnlySpan<TUnit> text)
    {
        this.text = text;
        structure = LexiconSection.Structure.For<TUnit>();
        smallWords = LexiconSection.SmallWords;
        scanner = new Scanner<TUnit>(text, LexiconSection.Clauses.For<TUnit>(), ScanKinds.All);
    }

    public readonly ClauseData Current => current;

    public bool Read()
    {
        while (true)
        {
            if (inSentence)
            {
                var sentence = new Sentence<TUnit>(text, events[..count], sentenceEnd);
                if (sentence.TryRead(ref next, isItem && inList, opening, ref current))
                {
                    if (isItem && inList) current.Opening = opening.Span;
                    return true;
                }
                inSentence = false;
                continue;
            }
            bool wasList = inList;
            if (!ReadSentence(out bool opensList)) return false;
            next = 0;
            if (wasList && !isItem && count > 0 && TextUnits<TUnit>.IsLower(TextUnits<TUnit>.Decode(text, events[0].Start, out _))
                && new Sentence<TUnit>(text, events[..count], sentenceEnd).TryReadClosing(opening, ref current)) return true;
            if (opensList)
            {
                var sentence = new Sentence<TUnit>(text, events[..count], sentenceEnd);
                inList = sentence.TryReadOpening(ref opening, out int before);
                listMark = null;
                // What comes before the last predicate is complete: "The Parties shall consult and shall: (a) ...".
                if (inList && before > 0) (count, sentenceEnd, isItem) = (before, events[before - 1].End, false);
                else if (inList) continue;
            }
            inSentence = true;
        }
    }

    /// <summary>Collects the events of the next sentence or list item.</summary>
    private bool ReadSentence(out bool opensList)
    {
        opensList = false;
        count = 0;
        bool wasList = inList, conditions = false;
        at = SkipMarks(at, out isItem);
        if (!isItem) inList = false;
        if (at >= text.Length) return false;
        if (scanner.Position != at) scanner.MoveTo(at);
        int depth = 0;
        while (scanner.Read(out ScanEvent found))
        {
            switch (found.Kind)
            {
                case ScanEventKind.OpenBracket: depth++; break;
                case ScanEventKind.CloseBracket: depth = Math.Max(0, depth - 1); break;
                case ScanEventKind.SentenceEnd:
                    return Close(found.Start, found.End);
                case ScanEventKind.Colon when StartsItem(found.End):
                    // "if: (a) ...; (b) ...": the items are conditions of this statement.
                    if (PredicateRule<TUnit>.EndsInCondition(events[..count], 0))
                    {
                        conditions = true;
                        continue;
                    }
                    opensList = !wasList || !isItem;
                    return Close(found.Start, found.End);
                case ScanEventKind.Semicolon when !conditions && (StartsItem(found.End) || EndsLine(found.End)):
                    return Close(found.Start, found.End);
                case ScanEventKind.LineEnd or ScanEventKind.Wrap or ScanEventKind.ParagraphEnd when !conditions && inList && isItem && StartsItem(found.End):
                    return Close(found.Start, found.End);
                // "The Parties shall", and the items follow without a colon.
                case ScanEventKind.LineEnd or ScanEventKind.ParagraphEnd when !conditions && !isItem && !wasList && count > 0 && StartsBracketedItem(found.End) && !LacksForce():
                    opensList = true;
                    return Close(found.Start, found.End);
                case ScanEventKind.ParagraphEnd when !(conditions && StartsItem(found.End)) && EndsBlock(found):
                    return Close(found.Start, found.End);
                case ScanEventKind.LineEnd or ScanEventKind.Wrap or ScanEventKind.ParagraphEnd or ScanEventKind.Dot:
                    continue;
            }
            Add(found);
            if (count >= EventBuffer.Capacity - 1) return Close(found.End, found.End);
        }
        return Close(text.Length, text.Length);
    }

    private void Add(ScanEvent found)
    {
        if (found.Kind == ScanEventKind.Word && found.End - found.Start <= WordKey<TUnit>.Length) found = smallWords.Tag(text, found);
        if (found.Tag == LexiconTag.None && found.Kind == ScanEventKind.Word && found.End - found.Start > GluedShall.Length && GluedModal(found) is > 0 and var glued)
        {
            // "each Partyshall": a blank that got lost.
            int cut = found.End - glued;
            int phrase = LexiconSection.Clauses.For<TUnit>().Match(text[..cut], found.Start, cut, out _);
            LexiconTable<TUnit> table = LexiconSection.Clauses.For<TUnit>();
            events[count++] = phrase == 0 ? found with { End = cut } : new ScanEvent(ScanEventKind.Phrase, table.TagOf(phrase), table.ValueOf(phrase), found.Start, cut);
            found = new ScanEvent(ScanEventKind.Phrase, LexiconTag.Modal, (short)(glued == GluedShall.Length ? StatementClass.Obligation : StatementClass.Permission), cut, found.End);
        }
        else if (found.Tag == LexiconTag.Modal && found.End - found.Start == GluedMay.Length && IsMonth(found))
        {
            found = new ScanEvent(ScanEventKind.Word, LexiconTag.None, 0, found.Start, found.End);
        }
        else if (found.Tag == LexiconTag.ExceptionOpener && count > 0 && found.End - found.Start == 4 && (events[count - 1].Tag == LexiconTag.PurposeOpener || Grammar.IsForce(events[count - 1]) || Grammar.IsPreposition(events[count - 1], Grammar.To)))
        {
            // "in order to save water"
            found = new ScanEvent(ScanEventKind.Word, LexiconTag.None, 0, found.Start, found.End);
        }
        else if (found.Tag == LexiconTag.Modal && count == 0 && found.Value == (short)StatementClass.Hortatory && found.End - found.Start == GluedShall.Length + 1)
        {
            // "Should a State fail to": at the start of a sentence it opens a condition.
            found = found.As(LexiconTag.TriggerOpener, Grammar.Inverted);
        }
        else if (found.Tag == LexiconTag.Relative && found.Value == Grammar.That && (count == 0 || events[count - 1].Tag == LexiconTag.Preposition || (events[count - 1].Kind == ScanEventKind.Comma && events[count > 1 ? count - 2 : 0].Tag is LexiconTag.TriggerOpener or LexiconTag.TemporalOpener or LexiconTag.TriggerPhrase) || Grammar.OpensPart(events[count - 1])))
        {
            // "by that Party", "if that Party", "That Party shall".
            found = found.As(LexiconTag.Determiner, found.Value);
        }
        events[count++] = found;
    }

    /// <summary>"4 May 1911", "May 2, 2005": with a capital and a number beside it no modal.</summary>
    private readonly bool IsMonth(ScanEvent found)
    {
        if (!TextUnits<TUnit>.IsUpper(int.CreateTruncating(text[found.Start]))) return false;
        int next = TextUnits<TUnit>.SkipBlanks(text, found.End);
        return (next < text.Length && TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[next]))) || (count > 0 && TextUnits<TUnit>.IsDigit(int.CreateTruncating(text[events[count - 1].Start])));
    }

    /// <summary>How long the modal is that a word ends in, when no word of English ends so; else 0.</summary>
    private readonly int GluedModal(ScanEvent found)
    {
        int last = int.CreateTruncating(text[found.End - 1]);
        if (last == 'l' && TextUnits<TUnit>.IsAnyOf(text, found.End - GluedShall.Length, found.End, GluedShall) && !TextUnits<TUnit>.IsAnyOf(text, found.Start, found.End, "marshall")) return GluedShall.Length;
        return last == 'y' && TextUnits<TUnit>.IsAnyOf(text, found.End - GluedMay.Length, found.End, GluedMay) && !TextUnits<TUnit>.IsAnyOf(text, found.Start, found.End, "dismay") ? GluedMay.Length : 0;
    }

    private bool Close(int end, int resume)
    {
        sentenceEnd = end;
        at = resume;
        return true;
    }

    /// <summary>A paragraph ends where the next begins with a capital, a number or a mark; a sentence torn by a page break goes on in small letters.</summary>
    private readonly bool EndsBlock(ScanEvent found)
    {
        if (found.End >= text.Length) return true;
        int codePoint = TextUnits<TUnit>.Decode(text, found.End, out _);
        if (TextUnits<TUnit>.IsLower(codePoint)) return false;
        int before = TextUnits<TUnit>.Decode(text, TextUnits<TUnit>.StepBack(text, found.Start), out _);
        return !(TextUnits<TUnit>.IsLower(before) && TextUnits<TUnit>.IsUpper(codePoint) && count > 0 && LacksForce());
    }

    /// <summary>Whether no word of force has come yet: the sentence is not complete.</summary>
    private readonly bool LacksForce()
    {
        for (int i = 0; i < count; i++)
            if (Rules.Grammar.IsForce(events[i])) return false;
        return true;
    }

    private readonly bool EndsLine(int position)
    {
        int end = TextUnits<TUnit>.SkipBlanks(text, position);
        return end >= text.Length || TextUnits<TUnit>.IsLineEnd(TextUnits<TUnit>.Decode(text, end, out _));
    }

    private readonly bool StartsItem(int position)
    {
        int start = TextUnits<TUnit>.SkipWhiteSpace(text, position);
        start = SkipWord(start);
        return start < text.Length && ListMarks<TUnit>.TryRead(text, start, lineStart: true, structure, out _, out _, out _);
    }

    private readonly bool StartsBracketedItem(int position)
    {
        int start = TextUnits<TUnit>.SkipWhiteSpace(text, position);
        return start < text.Length && int.CreateTruncating(text[start]) == '(' && StartsItem(position);
    }

    /// <summary>"and" or "or" between two items.</summary>
    private readonly int SkipWord(int start)
    {
        if (start >= text.Length || !TextUnits<TUnit>.IsLetter(TextUnits<TUnit>.Decode(text, start, out _))) return start;
        int end = TextUnits<TUnit>.WordEnd(text, start);
        int phrase = LexiconSection.Clauses.For<TUnit>().Match(text, start, end, out int phraseEnd);
        return phrase != 0 && LexiconSection.Clauses.For<TUnit>().TagOf(phrase) == LexiconTag.Conjunction
            ? TextUnits<TUnit>.SkipWhiteSpace(text, phraseEnd)
            : start;
    }

    /// <summary>Skips blanks and the numbers and letters in front of a paragraph or item.</summary>
    private int SkipMarks(int position, out bool item)
    {
        item = false;
        int start = StartsItem(position) ? SkipWord(TextUnits<TUnit>.SkipWhiteSpace(text, position)) : TextUnits<TUnit>.SkipWhiteSpace(text, position);
        while (start < text.Length && ListMarks<TUnit>.TryRead(text, start, lineStart: true, structure, out ProvisionTokenKind kind, out _, out int end))
        {
            // Behind items "(a)" and "(b)" a "2." begins the next paragraph.
            bool another = inList && listMark is { } mark && mark != kind && mark == ProvisionTokenKind.ItemMarker;
            if (inList) listMark ??= kind;
            item |= kind == ProvisionTokenKind.ItemMarker || (inList && !another);
            start = TextUnits<TUnit>.SkipWhiteSpace(text, end);
        }
        return start;
    }
}
