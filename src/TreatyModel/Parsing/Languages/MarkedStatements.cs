using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Scanning.Lexicon;
using TreatyModel.Text;

namespace TreatyModel.Parsing.Languages;

/// <summary>Reads the sentences of a text in another language than English by the marks that its lexicon has: one statement a sentence.</summary>
/// <remarks>
/// Words of force give a class; many languages command in the bare indicative, and such a sentence stays unclassified, with the actors,
/// conditions, limits and references that it names.
/// </remarks>
internal sealed class MarkedStatements(SourceText source, SourceText reading, LanguagePhrases phrases, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    // By construction: a mark tells the class, not the reach of the sentence's parts.
    private const double WithBearer = 0.6;
    private const double WithoutBearer = 0.5;

    // Fewer make a heading with a full stop behind it.
    private const int FewestUnits = 12;
    private const int FewestWords = 4;
    private const int FewestSmallWords = 2;

    private readonly ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();

    public ImmutableArray<Statement> ToImmutable() => statements.ToImmutable();

    /// <summary>Reads a stretch in which every sentence belongs to one provision or to one below it.</summary>
    public void Read(TextSpan stretch, Provision provision)
    {
        Statement? opening = null;
        foreach (SentencePiece piece in SentenceCutter.Cut(reading.Text, stretch))
        {
            if (!piece.IsItem) opening = null;
            if (StatementOf(piece, provision, opening) is not { } statement) continue;
            statements.Add(statement);
            if (statement.Class == StatementClass.Unclassified) diagnostics.Add(new Diagnostic(TreatyDiagnostics.StatementNotUnderstood, statement.Words.Span));
            if (piece.OpensList && !piece.IsItem) opening = statement;
        }
    }

    /// <summary>Adds a clause of the preamble.</summary>
    public void AddRecital(Provision recital)
    {
        if (RecitalStatement.Of(source, recital) is { } statement) statements.Add(statement);
    }

    private Statement? StatementOf(SentencePiece piece, Provision provision, Statement? opening)
    {
        List<PhraseMark> marks = phrases.Find(reading.Text, piece.Words);
        List<MarkedPart> parts = PartFinder.Find(reading.Text, piece.Words, marks);
        SentenceForce force = SentenceForce.Of(reading.Text, marks, parts);
        // A heading, a line of a table, an item whose list was not understood: no sentence.
        if (force.Class == StatementClass.Unclassified && opening is null && !(piece.IsClosed && IsSentence(piece.Words))) return null;
        SentenceRoles roles = SentenceRoles.Of(reading.Text, marks, parts, force);
        bool inherits = opening is not null && force.Class == StatementClass.Unclassified;
        StatementClass given = inherits ? opening!.Class : force.Class;
        Excerpt words = source.Excerpt(piece.Words);
        NormRole? bearer = RoleOf(roles.Bearer) ?? opening?.Bearer;
        Statement statement = Norm.ModalityOf(given) == Modality.None ? new NonNormativeStatement { Class = given } : new Norm { Class = given, Action = ActionOf(force, piece) };
        return statement with
        {
            Path = ProvisionSearch.Innermost(provision, piece.Words.Start).Path,
            Words = words,
            Modal = inherits ? opening!.Modal : force.Class == StatementClass.Unclassified ? Excerpt.None : source.Excerpt(force.Mark.Span),
            Bearer = bearer,
            Counterparty = RoleOf(roles.Counterparty),
            Trigger = MarkedTriggers.Of(source, parts, marks),
            Exceptions = [.. parts.Where(p => p.Kind == ClausePartKind.Exception).Select(p => source.Excerpt(p.Span))],
            Qualifiers = [.. parts.Where(p => p.Kind == ClausePartKind.Qualifier).Select(p => new Qualifier((QualifierKind)p.Detail, source.Excerpt(p.Span), LimitsOf(p, marks)))],
            Temporal = [.. parts.Where(p => p.Kind == ClausePartKind.Temporal).Select(p => new TemporalTerm((TemporalKind)p.Detail, source.Excerpt(p.Span)))],
            References = [.. ReferenceFinder.Find(source, piece.Words, marks)],
            Confidence = given == StatementClass.Unclassified ? 0 : bearer is null ? WithoutBearer : WithBearer,
        };
    }

    /// <summary>Whether words without a word of force are a sentence all the same: from a capital to a full stop, where the script has capitals, with small words between.</summary>
    private bool IsSentence(TextSpan words)
    {
        string text = reading.Text;
        if (words.End >= text.Length || text[words.End] is not ('.' or '?' or '!' or '。' or '؟') || words.Length < FewestUnits || char.IsLower(text[words.Start])) return false;
        if (!char.IsUpper(text[words.Start])) return true;
        int small = 0, all = 0;
        for (int at = words.Start; at < words.End; at++)
        {
            if (!char.IsLetter(text[at]) || char.IsLetter(text[at - (at > 0 ? 1 : 0)]) && at > words.Start) continue;
            all++;
            if (char.IsLower(text[at])) small++;
        }
        return all >= FewestWords && small >= FewestSmallWords;
    }

    private NormRole? RoleOf(PhraseMark? mark) => mark is { } named ? new NormRole((RoleKind)named.Value, source.Excerpt(named.Span)) : null;

    /// <summary>From the word of force to the end; where the verb comes last, the whole sentence.</summary>
    private Excerpt ActionOf(SentenceForce force, SentencePiece piece)
    {
        bool isInside = force.Class != StatementClass.Unclassified && force.Mark.Span.End < piece.Words.End;
        return source.Excerpt(isInside ? TextSpan.FromBounds(force.Mark.Span.Start, piece.Words.End) : piece.Words);
    }

    private static QualifierLimits LimitsOf(MarkedPart part, IReadOnlyList<PhraseMark> marks)
    {
        var limits = QualifierLimits.None;
        foreach (PhraseMark mark in marks)
        {
            if (!part.Span.Contains(mark.Span.Start)) continue;
            limits |= mark.Tag switch
            {
                LexiconTag.LawWord => QualifierLimits.DomesticLaw,
                LexiconTag.Instrument when mark.Value == 1 => QualifierLimits.Charter,
                LexiconTag.Instrument => QualifierLimits.OtherLaw,
                LexiconTag.ThisInstrument => QualifierLimits.ThisTreaty,
                _ => QualifierLimits.None,
            };
        }
        return limits;
    }
}
