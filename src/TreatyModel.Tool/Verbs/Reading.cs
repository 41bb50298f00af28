using System.Collections.Immutable;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Tool.Verbs;

/// <summary>What a verb made of one text.</summary>
/// <param name="Document">The <see cref="Treaty"/> or <see cref="NewsReport"/>.</param>
/// <param name="Source">The text.</param>
/// <param name="Diagnostics">What there is to say about it.</param>
internal sealed record Reading(object Document, SourceText Source, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Errors and warnings, one line each; what is merely worth knowing stays in the library.</summary>
    public IEnumerable<string> DiagnosticLines() =>
        Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => d.ToString(Source));
}
