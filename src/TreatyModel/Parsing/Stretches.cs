using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>The stretches of a text that are read for sentences: the words of provisions without their headings.</summary>
internal static class Stretches
{
    /// <summary>
    /// An article is one stretch, so that a list finds its opening; of divisions and annexes the words before their first unit; of a preamble its recitals; the formula is no sentence by itself.
    /// </summary>
    public static IEnumerable<(TextSpan Span, Provision Provision)> Of(Provision provision)
    {
        switch (provision.Kind)
        {
            case ProvisionKind.Article or ProvisionKind.Conclusion:
                int start = !provision.Words.IsEmpty ? provision.Words.Span.Start : !provision.Children.IsEmpty ? provision.Children[0].Span.Start : provision.Span.End;
                yield return (TextSpan.FromBounds(start, provision.Span.End), provision);
                break;
            case ProvisionKind.TitlePage or ProvisionKind.LanguageVersion:
                break;
            case ProvisionKind.Preamble:
                foreach (Provision recital in provision.Children.Where(c => c.Kind == ProvisionKind.Recital)) yield return (recital.Span, recital);
                break;
            default:
                if (!provision.Words.IsEmpty) yield return (provision.Words.Span, provision);
                foreach (Provision child in provision.Children)
                    foreach ((TextSpan, Provision) stretch in Of(child)) yield return stretch;
                break;
        }
    }
}
