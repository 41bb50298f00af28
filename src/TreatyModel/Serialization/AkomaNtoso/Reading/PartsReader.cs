using System.Xml.Linq;
using TreatyModel.Diagnostics;

namespace TreatyModel.Serialization;

/// <summary>Reads the parts of a document, and of the documents attached to it, as units in the order of the text.</summary>
internal sealed class PartsReader(ImportNotes notes, UnitReader units)
{
    /// <param name="document">The act, bill or doc.</param>
    /// <param name="around">The attachment that the document is; null for the outermost one.</param>
    public List<Provision> Read(XElement document, UnitDraft? around)
    {
        var parts = new List<Provision>();
        foreach (XElement part in document.Elements())
        {
            switch (part.Name.LocalName)
            {
                case "meta":
                    break;
                case "coverPage" or "preface":
                    parts.Add(Part(part, ProvisionKind.TitlePage));
                    break;
                case "preamble":
                    parts.Add(Part(part, ProvisionKind.Preamble));
                    break;
                case "body" or "mainBody":
                    Body(part, around, parts);
                    break;
                case "conclusions":
                    parts.Add(Part(part, ProvisionKind.Conclusion));
                    break;
                case "attachments":
                    foreach (XElement attachment in part.Elements()) Attachment(attachment, parts);
                    break;
                default:
                    notes.Add(TreatyDiagnostics.ElementLeftOut, part);
                    break;
            }
        }
        return parts;
    }

    private Provision Part(XElement part, ProvisionKind kind)
    {
        UnitDraft draft = units.Begin(part, kind);
        units.Parts(part, draft);
        return draft.ToProvision();
    }

    /// <summary>Blocks at the head of an attachment are its own words; blocks elsewhere become paragraphs.</summary>
    private void Body(XElement body, UnitDraft? around, List<Provision> parts)
    {
        bool hasUnits = false;
        foreach (XElement part in body.Elements())
        {
            if (OwnMarks.Get(part, OwnMarks.Kind) == "none") continue;
            if (units.Unit(part) is { } unit)
            {
                parts.Add(unit);
                hasUnits = true;
                continue;
            }
            UnitDraft draft = around is not null && !hasUnits ? around : new UnitDraft { Kind = ProvisionKind.Paragraph };
            units.Part(part, draft);
            if (draft != around && (draft.Words != Text.Excerpt.None || draft.Children.Count > 0)) parts.Add(draft.ToProvision());
        }
    }

    private void Attachment(XElement attachment, List<Provision> parts)
    {
        XElement? document = attachment.Elements().FirstOrDefault(e => e.Elements().Any(p => p.Name.LocalName is "body" or "mainBody"));
        if (document is null)
        {
            notes.Add(TreatyDiagnostics.ElementLeftOut, attachment);
            return;
        }
        ProvisionKind kind = AkomaNtosoNames.KindOfName((string?)document.Attribute("name")) ?? ProvisionKind.Annex;
        UnitDraft draft = units.Begin(attachment, kind);
        foreach (XElement part in attachment.Elements().Where(e => e != document)) units.Part(part, draft);
        draft.Children.AddRange(Read(document, draft));
        parts.Add(draft.ToProvision());
    }
}
