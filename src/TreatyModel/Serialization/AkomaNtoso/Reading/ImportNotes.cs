using System.Collections.Immutable;
using System.Xml.Linq;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Collects what has no place in the model: each kind of element once, at the first place where it stands.</summary>
internal sealed class ImportNotes(XElement root, SourceText source)
{
    private readonly HashSet<(DiagnosticDescriptor, string)> said = [];

    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private Dictionary<XElement, LinePosition>? places;

    private string Document => source.Name;

    public void Add(DiagnosticDescriptor descriptor, XElement element)
    {
        if (said.Add((descriptor, element.Name.LocalName))) diagnostics.Add(new Diagnostic(descriptor, NameOf(element)));
    }

    public ImmutableArray<Diagnostic> ToDiagnostics() => [.. diagnostics.OrderBy(d => d.Span)];

    /// <summary>Few documents need a place, so that it is looked for when one does.</summary>
    private LinePosition PositionOf(XElement element) => (places ??= MarkupSource.PlacesOf(root, source))[element];

    public DocumentFormatException Refuse(XElement element, string problem, string remedy) =>
        new(Document, PositionOf(element), element.Name.LocalName, problem, remedy, null);

    /// <summary>Where the element's name stands.</summary>
    private TextSpan NameOf(XElement element)
    {
        int start = source.OffsetOf(PositionOf(element)), end = start;
        while (end < source.Length && !char.IsWhiteSpace(source.Text[end]) && source.Text[end] is not ('>' or '/')) end++;
        return TextSpan.FromBounds(start, end);
    }
}
