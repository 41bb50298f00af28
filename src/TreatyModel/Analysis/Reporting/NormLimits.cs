using TreatyModel.Text;

namespace TreatyModel.Analysis;

/// <summary>All that limits a norm: laws, extent, discretion, conditions, exceptions, time.</summary>
internal static class NormLimits
{
    /// <summary>The limits, each with what tells it from others of its kind (which law, which condition).</summary>
    public static IEnumerable<(LimitKind Kind, int Which, Excerpt Words)> Of(Norm norm)
    {
        foreach (Qualifier qualifier in norm.Qualifiers)
        {
            if (qualifier.Limits.HasFlag(QualifierLimits.Charter)) yield return (LimitKind.Charter, 0, qualifier.Words);
            if (qualifier.Limits.HasFlag(QualifierLimits.DomesticLaw)) yield return (LimitKind.DomesticLaw, 0, qualifier.Words);
            if (KindOf(qualifier) is { } kind) yield return (kind, 0, qualifier.Words);
        }
        foreach (Condition condition in norm.Conditions) yield return (LimitKind.Condition, (int)condition.Kind, condition.Words);
        foreach (Excerpt exception in norm.Exceptions) yield return (LimitKind.Exception, 0, exception);
        foreach (TemporalTerm term in norm.Temporal)
            if (term.Kind is TemporalKind.Duration or TemporalKind.Start) yield return (LimitKind.Time, 0, term.Words);
    }

    private static LimitKind? KindOf(Qualifier qualifier) => qualifier.Kind switch
    {
        QualifierKind.Extent => LimitKind.Extent,
        QualifierKind.Discretion => LimitKind.Discretion,
        QualifierKind.Subordination or QualifierKind.WithoutPrejudice when (qualifier.Limits & (QualifierLimits.Charter | QualifierLimits.DomesticLaw)) == 0 => LimitKind.OtherRule,
        QualifierKind.Conformity when qualifier.Limits.HasFlag(QualifierLimits.OtherLaw) && qualifier.Limits == QualifierLimits.OtherLaw => LimitKind.OtherRule,
        // "by mutual agreement" limits, "in writing" does not.
        QualifierKind.Manner when qualifier.Words.Text.Contains("agree", StringComparison.OrdinalIgnoreCase) || qualifier.Words.Text.Contains("consent", StringComparison.OrdinalIgnoreCase) => LimitKind.Agreement,
        _ => null,
    };
}
