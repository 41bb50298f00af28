using System.Xml.Linq;
using TreatyModel.Diagnostics;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Reads one document: the model's own extension where there is one, else what the standard's metadata says.</summary>
internal static class TreatyXmlReader
{
    public static ImportResult<Treaty> Read(ReadOnlySpan<byte> bytes, string name, AkomaNtosoOptions options)
    {
        (XElement root, SourceText source) = MarkupSource.Load(bytes, name, options.MaxDepth);
        var notes = new ImportNotes(root, source);
        XElement document = DocumentOf(root, notes);
        Treaty? model = OwnMarks.Model(document);
        var besides = new Dictionary<string, Provision>(StringComparer.Ordinal);
        foreach ((string id, Provision unit) in OwnMarks.Units(document)) besides.TryAdd(id, unit);
        var text = new RunningText(notes, model is not null);
        var parts = new PartsReader(notes, new UnitReader(notes, text, besides, model is not null));
        List<Provision> provisions = parts.Read(document, null);
        Treaty treaty = model is null
            ? new ForeignTreaty(document, text, notes).Read() with { Provisions = ImportedPaths.Assign(provisions) }
            : model with { Provisions = [.. provisions] };
        return new ImportResult<Treaty>(treaty, source, notes.ToDiagnostics());
    }

    private static XElement DocumentOf(XElement root, ImportNotes notes)
    {
        if (root.Name.LocalName != "akomaNtoso") throw notes.Refuse(root, "the outermost element is not akomaNtoso", "hand in a document of Akoma Ntoso");
        if (root.Name.NamespaceName != AkomaNtosoNames.Namespace) notes.Add(TreatyDiagnostics.OtherVersion, root);
        return root.Elements().FirstOrDefault(e => e.Elements().Any(p => p.Name.LocalName is "body" or "mainBody"))
            ?? throw notes.Refuse(root, "there is no act, bill or doc with a body in it", "hand in a document with a body: collections, debates and judgments are not read");
    }
}
