using TreatyModel.Text;

namespace TreatyModel.Parsing;

/// <summary>One statement as the reader found it: places only.</summary>
internal struct ClauseData
{
    public TextSpan Span;
    public StatementClass Class;
    public TextSpan Modal;
    public TextSpan Verb;
    public TextSpan Bearer;
    public RoleKind BearerKind;
    public TextSpan Counterparty;
    public TextSpan Opening;
    public bool IsClosing;
    public ClauseParts Parts;
}
