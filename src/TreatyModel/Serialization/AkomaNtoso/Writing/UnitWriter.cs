using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Writes the units of a document: preface, preamble, body, conclusions, attachments.</summary>
/// <remarks>Attributes of our own keep what the standard has no place for: name and place of a unit, the normal form of its number.</remarks>
internal sealed class UnitWriter(MarkupWriter markup, InlineMarks marks, MetaWriter meta)
{
    public void Parts(PlannedParts parts, string bodyElement, Excerpt opening)
    {
        if (parts.Preface is { } preface) Preface(preface);
        if (parts.Preamble is { } preamble) Preamble(preamble);
        markup.Open(bodyElement);
        if (opening != Excerpt.None) Block(opening);
        foreach (PlannedUnit unit in parts.Body) Hierarchy(unit);
        if (parts.Body.Count == 0 && (opening == Excerpt.None || bodyElement == "body")) EmptyBody();
        markup.Close();
        if (parts.Conclusions is { } conclusions) Blocks(conclusions);
        if (parts.Attachments.Count == 0) return;
        markup.Open("attachments");
        foreach (PlannedUnit attachment in parts.Attachments) Attachment(attachment);
        markup.Close();
    }

    /// <summary>The standard wants a body that is not empty.</summary>
    private void EmptyBody()
    {
        markup.Open("hcontainer");
        markup.Attribute("name", "empty");
        markup.Extension("kind", "none");
        markup.Close();
    }

    private void Preface(PlannedUnit unit)
    {
        Open(unit);
        NumberAndHeading(unit.Unit, asBlocks: true);
        if (unit.Unit.Words != Excerpt.None || unit.Children.Count == 0)
        {
            markup.Open("longTitle", unit.EId + "__longTitle");
            Block(unit.Unit.Words);
            markup.Close();
        }
        foreach (PlannedUnit child in unit.Children) Blocks(child);
        markup.Close();
    }

    private void Preamble(PlannedUnit unit)
    {
        Open(unit);
        NumberAndHeading(unit.Unit, asBlocks: true);
        if (unit.Unit.Words != Excerpt.None || unit.Children.Count == 0)
        {
            markup.Open("formula", unit.EId + "__formula_1");
            markup.Attribute("name", "opening");
            Block(unit.Unit.Words);
            markup.Close();
        }
        for (int i = 0; i < unit.Children.Count; i++)
        {
            PlannedUnit child = unit.Children[i];
            bool isRecital = child.Element == "recital";
            if (isRecital && (i == 0 || unit.Children[i - 1].Element != "recital")) markup.Open("recitals", child.EId[..child.EId.LastIndexOf("__rec_", StringComparison.Ordinal)]);
            Blocks(child);
            if (isRecital && (i + 1 == unit.Children.Count || unit.Children[i + 1].Element != "recital")) markup.Close();
        }
        markup.Close();
    }

    private void Hierarchy(PlannedUnit unit)
    {
        Open(unit);
        if (unit.Element == "wrapUp")
        {
            Block(unit.Unit.Words);
            markup.Close();
            return;
        }
        NumberAndHeading(unit.Unit, asBlocks: false);
        if (unit.Unit.Words != Excerpt.None)
        {
            string element = unit.Children.Count == 0 ? "content" : "intro";
            markup.Open(element, $"{unit.EId}__{element}");
            Block(unit.Unit.Words);
            markup.Close();
        }
        foreach (PlannedUnit child in unit.Children) Hierarchy(child);
        markup.Close();
    }

    /// <summary>A unit among blocks: conclusions, a recital, a formula, a titled block.</summary>
    private void Blocks(PlannedUnit unit)
    {
        Open(unit);
        NumberAndHeading(unit.Unit, asBlocks: unit.Element is "conclusions" or "formula" || unit.Unit.Kind == ProvisionKind.Signature);
        if (unit.Unit.Words != Excerpt.None || unit.Children.Count == 0) Block(unit.Unit.Words);
        foreach (PlannedUnit child in unit.Children) Blocks(child);
        markup.Close();
    }

    private void Attachment(PlannedUnit unit)
    {
        Open(unit);
        NumberAndHeading(unit.Unit, asBlocks: false);
        string name = AkomaNtosoNames.NameOf(unit.Unit.Kind);
        markup.Open("doc");
        markup.Attribute("name", name);
        markup.Open("meta");
        meta.Identification(unit.EId, isMain: false);
        markup.Close();
        Parts(unit.Document!, "mainBody", unit.Unit.Words);
        markup.Close();
        markup.Close();
    }

    private void Open(PlannedUnit unit)
    {
        markup.Open(unit.Element, unit.EId);
        if (unit.Element == "hcontainer") markup.Attribute("name", AkomaNtosoNames.NameOf(unit.Unit.Kind));
        if (unit.Element == "formula") markup.Attribute("name", "enacting");
        if (unit.ImpliedKind != unit.Unit.Kind) markup.Extension("kind", unit.Unit.Kind.ToString());
        if (!unit.Unit.Path.IsRoot) markup.Extension("path", unit.Unit.Path.ToString());
        markup.Span(unit.Unit.Span);
    }

    /// <param name="unit">The unit.</param>
    /// <param name="asBlocks">Where the element has no place for number and heading, they are blocks that say what they are.</param>
    private void NumberAndHeading(Provision unit, bool asBlocks)
    {
        if (unit.Number != ProvisionNumber.None)
        {
            OpenPart("num", asBlocks);
            if (unit.Number.Value != unit.Number.Label) markup.Extension("value", unit.Number.Value);
            markup.Text(unit.Number.Label);
            markup.Close();
        }
        if (unit.Heading == Excerpt.None) return;
        OpenPart("heading", asBlocks);
        markup.Span(unit.Heading.Span);
        bool isSignature = unit.Kind == ProvisionKind.Signature && asBlocks;
        if (isSignature) markup.OpenInline("signature");
        marks.Write(markup, unit.Heading);
        if (isSignature) markup.CloseInline();
        markup.Close();
    }

    private void OpenPart(string part, bool asBlocks)
    {
        markup.Open(asBlocks ? "p" : part);
        if (asBlocks) markup.Extension("part", part);
    }

    private void Block(Excerpt words)
    {
        markup.Open("p");
        markup.Span(words.Span);
        marks.Write(markup, words);
        markup.Close();
    }
}
