using TreatyModel.Parsing;
using TreatyModel.Text;

namespace TreatyModel.Tests.Specs.Norms;

/// <summary>A statement as the reader gave it, kept beyond the reader's next step.</summary>
internal sealed record FoundStatement(StatementClass Class, TextSpan Span, TextSpan Anchor, TextSpan Bearer, TextSpan Counterparty, IReadOnlyList<ClausePart> Parts)
{
    public static FoundStatement Of(ClauseView clause)
    {
        var parts = new List<ClausePart>();
        for (int i = 0; i < clause.PartCount; i++) parts.Add(clause.Part(i));
        TextSpan anchor = !clause.Verb.IsEmpty ? clause.Verb : !clause.Modal.IsEmpty ? clause.Modal : clause.Span;
        return new FoundStatement(clause.Class, clause.Span, anchor, clause.Bearer, clause.Counterparty, parts);
    }
}
