using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>Makes a statement of a clause of the preamble: it states a reason, whatever its words and language.</summary>
internal static class RecitalStatement
{
    // Structure tells it, not words: it is wrong only where the preamble is.
    private const double Confidence = 0.9;

    /// <summary>The statement; null where the recital has no words.</summary>
    public static Statement? Of(SourceText source, Provision recital)
    {
        int end = recital.Span.End;
        while (end > recital.Span.Start && (char.IsWhiteSpace(source.Text[end - 1]) || source.Text[end - 1] is ',' or ';' or '.' or '，' or '；' or '،' or '؛')) end--;
        return end == recital.Span.Start ? null : new NonNormativeStatement { Class = StatementClass.Recital, Path = recital.Path, Words = source.Excerpt(TextSpan.FromBounds(recital.Span.Start, end)), Confidence = Confidence };
    }
}
