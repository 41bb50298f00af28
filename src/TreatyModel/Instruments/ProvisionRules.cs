using System.Collections.Immutable;
using System.Globalization;
using TreatyModel.Diagnostics;

namespace TreatyModel;

/// <summary>The rules for the provisions of a treaty among themselves: each has a name of its own, no number is left out, references lead somewhere.</summary>
internal static class ProvisionRules
{
    public static void Check(Treaty treaty, ImmutableArray<Diagnostic>.Builder found)
    {
        var names = new HashSet<ProvisionPath>();
        foreach (Provision provision in treaty.AllProvisions())
        {
            if (!names.Add(provision.Path)) found.Add(At(provision, TreatyDiagnostics.ProvisionTwice, provision.Path.ToString()));
            CheckSiblings(provision, found);
        }
        // The articles of a body are counted on from one chapter to the next, those of an annex by themselves.
        Provision? before = null;
        foreach (Provision root in treaty.Provisions)
        {
            if (IsWholeOfItsOwn(root.Kind)) before = null;
            CheckArticles(root, ref before, found);
            if (IsWholeOfItsOwn(root.Kind)) before = null;
        }
        for (int i = 0; i < treaty.Statements.Length; i++)
            foreach (CrossReference reference in treaty.Statements[i].References)
                if (reference.Target == ReferenceTarget.Unresolved && NamesNumber(reference.ToString()))
                    found.Add(new Diagnostic(TreatyDiagnostics.ReferenceNotFound, reference.Words.Span) { Member = $"Statements[{i.ToString(CultureInfo.InvariantCulture)}].References", Found = reference.ToString() });
    }

    /// <summary>"the following provisions" names no provision that could be missing; "Article 9", "Annex II" and 第九条 do.</summary>
    private static bool NamesNumber(string words)
    {
        foreach (string word in words.Split(' ', '-', ','))
            if (word.Length > 0 && (word.Any(c => char.IsDigit(c) || c is '(' or '第' or '제') || word.All(c => "IVXLC".Contains(c, StringComparison.Ordinal)))) return true;
        return false;
    }

    private static bool IsWholeOfItsOwn(ProvisionKind kind) =>
        kind is ProvisionKind.Annex or ProvisionKind.Protocol or ProvisionKind.Declaration or ProvisionKind.LanguageVersion;

    private static void CheckArticles(Provision provision, ref Provision? before, ImmutableArray<Diagnostic>.Builder found)
    {
        bool isFirst = true;
        foreach (Provision child in provision.Kind == ProvisionKind.Article ? [provision] : provision.Children)
        {
            if (child.Kind != ProvisionKind.Article)
            {
                if (child.Kind <= ProvisionKind.Section || IsWholeOfItsOwn(child.Kind)) CheckArticles(child, ref before, found);
                continue;
            }
            // A chapter may begin its numbers anew: 101, 201.
            if (before is not null && !(isFirst && provision.Kind != ProvisionKind.Article && IsNewSeries(before, child))) CheckPair(before, child, found);
            (before, isFirst) = (child, false);
        }
    }

    private static bool IsNewSeries(Provision before, Provision next) => PlaceOf(next) % 100 == 1 && PlaceOf(before) > 100;

    private static void CheckSiblings(Provision provision, ImmutableArray<Diagnostic>.Builder found)
    {
        for (int i = 1; i < provision.Children.Length; i++)
        {
            (Provision before, Provision next) = (provision.Children[i - 1], provision.Children[i]);
            if (next.Kind == before.Kind && next.Kind is ProvisionKind.Paragraph or ProvisionKind.Subparagraph or ProvisionKind.Item) CheckPair(before, next, found);
        }
    }

    private static void CheckPair(Provision before, Provision next, ImmutableArray<Diagnostic>.Builder found)
    {
        (int first, int second) = (PlaceOf(before), PlaceOf(next));
        if (first > 0 && second > first + 1) found.Add(At(next, TreatyDiagnostics.NumberMissing, $"{next.Path} stands behind {before.Path}"));
    }

    /// <summary>The place in the list that a plain number or a single letter has; 0 for compound and roman numbers, which need their neighbours to be read.</summary>
    private static int PlaceOf(Provision provision)
    {
        string value = provision.Number.Value;
        int digits = 0;
        while (digits < value.Length && char.IsAsciiDigit(value[digits])) digits++;
        if (value.Contains('.', StringComparison.Ordinal)) return 0;
        if (digits > 0) return int.TryParse(value.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
        return value.Length == 1 && char.IsAsciiLetterLower(value[0]) && value[0] is not ('i' or 'v' or 'x') ? value[0] - 'a' + 1 : 0;
    }

    private static Diagnostic At(Provision provision, DiagnosticDescriptor rule, string words) =>
        new(rule, provision.Span) { Member = provision.Path.ToString(), Found = words };
}
