using TreatyModel.Diagnostics;
using TreatyModel.Serialization;
using TreatyModel.Text;

namespace TreatyModel.Tool.Checking;

/// <summary>One thing that a check found.</summary>
/// <param name="File">The file, as the command line names it.</param>
/// <param name="Position">Line and column in it; <c>default</c> where the file holds no text to point into.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">The code; "" for a file that is not of its format.</param>
/// <param name="Member">The provision or the member of the model that it is about; "" for a place in a text.</param>
/// <param name="Message">What it is, in one line.</param>
internal sealed record Finding(string File, LinePosition Position, DiagnosticSeverity Severity, string Code, string Member, string Message)
{
    /// <summary>What there is to say about a text, or about the model that was read from it.</summary>
    public static Finding Of(Diagnostic diagnostic, SourceText source) => new(
        source.Name,
        diagnostic.Span.IsEmpty && diagnostic.Member.Length > 0 ? default : source.PositionOf(diagnostic.Span.Start),
        diagnostic.Severity,
        diagnostic.Code,
        diagnostic.Member,
        diagnostic.Message(source));

    /// <summary>What there is to say about a model whose text is not at hand.</summary>
    public static Finding Of(Diagnostic diagnostic, string file) => new(file, default, diagnostic.Severity, diagnostic.Code, diagnostic.Member, diagnostic.Message());

    /// <summary>Why a file could not be read as what it should be.</summary>
    public static Finding Of(DocumentFormatException problem, string file)
    {
        string remedy = problem.Remedy.Length > 0 ? $"{problem.Problem}: {problem.Remedy}" : problem.Problem;
        return new(file, problem.Position, DiagnosticSeverity.Error, "", problem.Path, remedy);
    }

    /// <summary><c>file:line:column: severity CODE: message</c>; the member in place of line and column where there are none.</summary>
    public override string ToString()
    {
        string place = Position.Line > 0 ? FormattableString.Invariant($"{File}:{Position.Line}:{Position.Column}") : Member.Length > 0 ? $"{File}: {Member}" : File;
        string kind = Severity.ToString().ToLowerInvariant();
        return $"{place}: {(Code.Length > 0 ? $"{kind} {Code}" : kind)}: {Message}";
    }
}
