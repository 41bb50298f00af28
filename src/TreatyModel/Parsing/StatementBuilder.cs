using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing.Details;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Makes statements of the model from what <see cref="ClauseReader"/> finds in a stretch of a text.</summary>
internal sealed class StatementBuilder
{
    private readonly SourceText source;
    private readonly SourceText reading;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics;
    private readonly NormDetails details;
    private readonly ImmutableArray<Statement>.Builder statements;
    private readonly ListBuilder list;

    /// <param name="source">The text, from which every value is taken.</param>
    /// <param name="reading">The text as it is read, place for place: the furniture of its pages is blank.</param>
    /// <param name="diagnostics">Takes what is not understood.</param>
    public StatementBuilder(SourceText source, SourceText reading, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        this.source = source;
        this.reading = reading;
        this.diagnostics = diagnostics;
        details = new NormDetails(source);
        statements = ImmutableArray.CreateBuilder<Statement>();
        list = new ListBuilder(source, statements);
    }

    public ImmutableArray<Statement> ToImmutable() => statements.ToImmutable();

    /// <summary>Reads a stretch in which every sentence belongs to one provision or to one below it.</summary>
    public void Read(TextSpan stretch, Provision? provision)
    {
        TextSpan opening = default;
        foreach (ClauseView clause in ClauseReader.Clauses(reading.Slice(stretch)))
        {
            if (clause.IsClosing)
            {
                list.Close(new PartList(source, clause, stretch.Start, stretch));
                continue;
            }
            if (clause.Opening != opening) list.End();
            int closing = clause.Opening.IsEmpty || provision is null ? -1 : ClosingWordsIn(provision, clause, stretch.Start);
            Statement statement = ToStatement(clause, stretch.Start, provision, closing);
            if (statement.Class == StatementClass.Unclassified) diagnostics.Add(new Diagnostic(TreatyDiagnostics.StatementNotUnderstood, statement.Words.Span));
            statements.Add(statement);
            opening = clause.Opening;
            if (!opening.IsEmpty) list.Add(source.Excerpt(opening.Shift(stretch.Start)));
            if (closing >= 0) list.Close(new PartList(source, clause, stretch.Start, TextSpan.FromBounds(closing, stretch.End)));
        }
        list.End();
    }

    /// <summary>Adds a clause of the preamble: it states a reason, whatever its words.</summary>
    public void AddRecital(Provision recital)
    {
        if (RecitalStatement.Of(source, recital) is { } statement) statements.Add(statement);
    }

    /// <param name="clause">The clause.</param>
    /// <param name="offset">Where the text of its reader begins.</param>
    /// <param name="provision">The provision that it lies in, or below which.</param>
    /// <param name="closing">Where words begin in it that belong to every item of its list; -1 when there are none.</param>
    private Statement ToStatement(ClauseView clause, int offset, Provision? provision, int closing)
    {
        Excerpt Words(TextSpan span) => span.IsEmpty ? Excerpt.None : source.Excerpt(span.Shift(offset));
        TextSpan span = clause.Span.Shift(offset);
        var parts = new PartList(source, clause, offset, TextSpan.FromBounds(0, closing < 0 ? source.Length : closing));
        if (closing >= 0) span = WithoutMarks(TextSpan.FromBounds(span.Start, closing));
        ProvisionPath path = provision is null ? ProvisionPath.Root : ProvisionSearch.Innermost(provision, span.Start).Path;
        NormRole? bearer = details.BearerOf(clause, offset);
        NormRole? counterparty = clause.Counterparty.IsEmpty ? null : new NormRole(RoleReader.KindOf(source[clause.Counterparty.Shift(offset)]), Words(clause.Counterparty));
        bool isNorm = clause.Modality != Modality.None;
        Statement statement = isNorm
            ? new Norm { Class = clause.Class, Action = ActionOf(clause, span) }
            : new NonNormativeStatement { Class = clause.Class };
        statement = statement with
        {
            Path = path,
            Words = source.Excerpt(span),
            Modal = Words(clause.Modal),
            Verb = Words(clause.Verb),
            Bearer = bearer,
            Counterparty = counterparty,
            Confidence = ConfidenceOf(clause),
        };
        return details.Complete(parts.AddTo(statement), clause, offset);
    }

    /// <summary>From the verb to the end of the statement; where the verb stands outside (before a list's item, behind words that close it), the whole item.</summary>
    private Excerpt ActionOf(ClauseView clause, TextSpan span)
    {
        int offset = span.Start - clause.Span.Start;
        bool isInside = !clause.Verb.IsEmpty && clause.Verb.Start >= clause.Span.Start && clause.Verb.Start + offset <= span.End;
        int start = isInside ? clause.Verb.Start + offset : span.Start;
        TextSpan action = Blanks.Trim(source.Text, TextSpan.FromBounds(start, span.End));
        return action.IsEmpty ? Excerpt.None : source.Excerpt(action);
    }

    /// <summary>1 where modal, verb and, for a duty, a bearer were found; less for each that was not.</summary>
    private static double ConfidenceOf(ClauseView clause) => clause.Class switch
    {
        StatementClass.Unclassified => 0,
        _ when clause.Verb.IsEmpty => 0.5,
        StatementClass.Obligation or StatementClass.Permission or StatementClass.Power when clause.Bearer.IsEmpty => 0.8,
        _ => 0.9,
    };

    private TextSpan WithoutMarks(TextSpan span)
    {
        int end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(source.Text[end - 1]) || source.Text[end - 1] is ',' or ';')) end--;
        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>Where the words that close a list begin within its last item's clause; -1 when they do not, or when they have its verb and are a sentence by themselves.</summary>
    private static int ClosingWordsIn(Provision provision, ClauseView clause, int offset)
    {
        TextSpan span = clause.Span.Shift(offset);
        int verb = Math.Max(clause.Verb.IsEmpty ? 0 : clause.Verb.End, clause.Modal.IsEmpty ? 0 : clause.Modal.End) + offset;
        while (ProvisionSearch.ChildAt(provision, span.Start) is { } child)
        {
            Provision last = provision.Children[^1];
            if (last.Kind == ProvisionKind.ClosingWords && last.Span.Start > span.Start && last.Span.Start < span.End) return verb > last.Span.Start ? -1 : last.Span.Start;
            provision = child;
        }
        return -1;
    }
}
