using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>The normal form of a norm's field, with the words that it rests on.</summary>
internal readonly record struct FieldValue(string Text, ImmutableArray<Excerpt> Evidence)
{
    private static readonly FieldValue None = new("", []);

    public static FieldValue Of(Norm? norm, NormField field) => norm is null ? None : field switch
    {
        NormField.Modality => new(norm.Modality.ToString(), Some(norm.Modal)),
        NormField.Bearer => Of(norm.Bearer),
        NormField.Counterparty => Of(norm.Counterparty),
        NormField.Action => Words([norm.Action]),
        NormField.Object => Words([norm.Object]),
        NormField.Kinds => new(Joined(norm.Kinds.Select(k => k.ToString()).Order(StringComparer.Ordinal)), Some(norm.Words)),
        NormField.Trigger => norm.Trigger is { } trigger ? new(TriggerText.Of(trigger), [.. trigger.Clauses().Select(c => c.Words)]) : None,
        NormField.Conditions => new(Joined(norm.Conditions.Select(c => $"{c.Kind}: {c}")), [.. norm.Conditions.Select(c => c.Words)]),
        NormField.Exceptions => Words(norm.Exceptions),
        NormField.Limits => Limits(norm),
        NormField.Means => norm.Strength.Means == MeansScope.Unspecified ? None : new(norm.Strength.Means.ToString(), Some(norm.Words)),
        NormField.Promptness => norm.Temporal.Any(IsPrompt) ? new("prompt", [.. norm.Temporal.Where(IsPrompt).Select(t => t.Words)]) : None,
        NormField.Time => new(Joined(norm.Temporal.Where(t => !IsPrompt(t)).Select(Time).Order(StringComparer.Ordinal)), [.. norm.Temporal.Where(t => !IsPrompt(t)).Select(t => t.Words)]),
        NormField.Territory => Words(norm.Territories),
        NormField.Effort => norm.Effort.Kind == EffortKind.Unspecified ? None : new(norm.Effort.Kind.ToString(), Some(norm.Effort.Words)),
        NormField.Reciprocity => norm.Reciprocity.Kind == ReciprocityKind.Unspecified ? None : new(norm.Reciprocity.Kind.ToString(), Some(norm.Reciprocity.Words)),
        NormField.Qualifiers => Words([.. norm.Qualifiers.Where(q => q.Limits == QualifierLimits.None).Select(q => q.Words)]),
        NormField.References => Words([.. norm.References.Select(r => r.Words)]),
        NormField.Strength => norm.Strength.Grade == StrengthGrade.A0 ? None : new(norm.Strength.Grade.ToString(), Some(norm.Words)),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no field of a norm"),
    };

    /// <summary>A named party is told by its name, the others by the part they play: "each Party" and "either Party" differ, "the Parties" and "both sides" do not.</summary>
    private static FieldValue Of(NormRole? role) => role is null || role.Words.IsEmpty ? None
        : new(role.Kind is RoleKind.NamedParty or RoleKind.ThirdState or RoleKind.Organ or RoleKind.Person or RoleKind.Other ? role.ToString() : role.Kind.ToString(), [role.Words]);

    private static FieldValue Limits(Norm norm)
    {
        QualifierLimits limits = norm.Qualifiers.Aggregate(QualifierLimits.None, (all, q) => all | q.Limits);
        return limits == QualifierLimits.None ? None : new(limits.ToString(), [.. norm.Qualifiers.Where(q => q.Limits != QualifierLimits.None).Select(q => q.Words)]);
    }

    private static FieldValue Words(ImmutableArray<Excerpt> words) => new(Joined(words.Select(w => w.ToString()).Where(w => w.Length > 0)), [.. words.Where(w => !w.IsEmpty)]);

    private static ImmutableArray<Excerpt> Some(Excerpt words) => words.IsEmpty ? [] : [words];

    private static bool IsPrompt(TemporalTerm term) => term.Kind == TemporalKind.Promptness;

    private static string Time(TemporalTerm term) => $"{term.Kind}: {(term.Period is { } period ? period.ToString() : term.ToString())}";

    private static string Joined(IEnumerable<string> values) => string.Join(", ", values);
}
