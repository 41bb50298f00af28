using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Parsing.Details;
using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Makes statements of the model from what <see cref="ClauseReader"/> finds in a stretch of a text.</summary>
/// <param name="source">The text, from which every value is taken.</param>
/// <param name="reading">The text as it is read, place for place: the furniture of its pages is blank.</param>
/// <param name="diagnostics">Takes what is not understood.</param>
internal sealed class StatementBuilder(SourceText source, SourceText reading, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private readonly NormDetails details = new(source);
    private readonly ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();

    public ImmutableArray<Statement> ToImmutable() => statements.ToImmutable();

    /// <summary>Reads a stretch in which every sentence belongs to one provision or to one below it.</summary>
    public void Read(TextSpan stretch, Provision? provision)
    {
        foreach (ClauseView clause in ClauseReader.Clauses(reading.Slice(stretch)))
        {
            Statement statement = ToStatement(clause, stretch.Start, provision);
            if (statement.Class == StatementClass.Unclassified) diagnostics.Add(new Diagnostic(TreatyDiagnostics.StatementNotUnderstood, statement.Words.Span));
            statements.Add(statement);
        }
    }

    /// <summary>Adds a clause of the preamble: it states a reason, whatever its words.</summary>
    public void AddRecital(Provision recital)
    {
        int end = recital.Span.End;
        while (end > recital.Span.Start && (char.IsWhiteSpace(source.Text[end - 1]) || source.Text[end - 1] is ',' or ';' or '.')) end--;
        if (end == recital.Span.Start) return;
        statements.Add(new NonNormativeStatement { Class = StatementClass.Recital, Path = recital.Path, Words = source.Excerpt(TextSpan.FromBounds(recital.Span.Start, end)), Confidence = 0.9 });
    }

    private Statement ToStatement(ClauseView clause, int offset, Provision? provision)
    {
        Excerpt Words(TextSpan span) => span.IsEmpty ? Excerpt.None : source.Excerpt(span.Shift(offset));
        var exceptions = ImmutableArray.CreateBuilder<Excerpt>();
        var qualifiers = ImmutableArray.CreateBuilder<Qualifier>();
        var temporal = ImmutableArray.CreateBuilder<TemporalTerm>();
        var references = ImmutableArray.CreateBuilder<CrossReference>();
        var triggers = ImmutableArray.CreateBuilder<Trigger>();
        for (int i = 0; i < clause.PartCount; i++)
        {
            ClausePart part = clause.Part(i);
            Excerpt words = Words(part.Span);
            switch (part.Kind)
            {
                case ClausePartKind.Trigger: triggers.Add(TriggerReader.Read(words, (TriggerLevel)part.Detail)); break;
                case ClausePartKind.Exception: exceptions.Add(words); break;
                case ClausePartKind.Qualifier: qualifiers.Add(new Qualifier((QualifierKind)part.Detail, words, LimitReader.Read(words.Text))); break;
                case ClausePartKind.Temporal: temporal.Add(new TemporalTerm((TemporalKind)part.Detail, words, PeriodReader.Read(words.Text)) { Anchor = AnchorReader.Read((TemporalKind)part.Detail, words) }); break;
                case ClausePartKind.Reference: references.Add(new CrossReference(words, (ReferenceTarget)part.Detail)); break;
            }
        }
        TextSpan span = clause.Span.Shift(offset);
        ProvisionPath path = provision is null ? ProvisionPath.Root : Innermost(provision, span.Start).Path;
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
            Trigger = triggers.Count switch
            {
                0 => null,
                1 => triggers[0],
                _ => new Trigger { Operator = TriggerOperator.And, Level = triggers.Max(t => t.Level <= TriggerLevel.StateOfWar ? t.Level : TriggerLevel.Event), Parts = triggers.ToImmutable() },
            },
            Exceptions = exceptions.ToImmutable(),
            Qualifiers = qualifiers.ToImmutable(),
            Temporal = temporal.ToImmutable(),
            References = references.ToImmutable(),
            Confidence = ConfidenceOf(clause),
        };
        return details.Complete(statement, clause, offset);
    }

    /// <summary>From the verb to the end of the statement; where the verb stands before it (a list's item), the whole item.</summary>
    private Excerpt ActionOf(ClauseView clause, TextSpan span)
    {
        int offset = span.Start - clause.Span.Start;
        int start = clause.Verb.IsEmpty || clause.Verb.Start < clause.Span.Start ? span.Start : clause.Verb.Start + offset;
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

    private static Provision Innermost(Provision provision, int position)
    {
        while (ChildAt(provision, position) is { } child) provision = child;
        return provision;
    }

    /// <summary>The child that a position lies in, by binary search: a list may have a hundred thousand items.</summary>
    private static Provision? ChildAt(Provision provision, int position)
    {
        int low = 0, high = provision.Children.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextSpan span = provision.Children[middle].Span;
            if (span.Contains(position)) return provision.Children[middle];
            if (position < span.Start) high = middle - 1;
            else low = middle + 1;
        }
        return null;
    }
}
