using System.Xml;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Writes one treaty as a document: metadata, then the parts.</summary>
internal sealed class TreatyXmlWriter
{
    /// <summary>The parts of a treaty that stand in the document itself.</summary>
    private const string InTheDocument = "provisions";

    /// <summary>The parts of a unit that its element shows.</summary>
    private static readonly string[] InTheElement = ["kind", "number", "heading", "span", "words", "path", "children"];

    private readonly XmlWriter xml;

    private readonly MarkupWriter markup;

    private readonly Treaty treaty;

    private readonly WorkIdentity work;

    private readonly DocumentPlan plan;

    private readonly ReferenceList references = new();

    private readonly MetaWriter meta;

    public TreatyXmlWriter(XmlWriter xml, Treaty treaty, AkomaNtosoOptions options)
    {
        this.xml = xml;
        this.treaty = treaty;
        markup = new MarkupWriter(xml);
        work = WorkIdentity.Of(treaty, options);
        plan = DocumentPlan.Of(treaty);
        meta = new MetaWriter(markup, treaty, work, options);
    }

    public void Write()
    {
        InlineMarks marks = new MarkCollector(plan, references).Collect(treaty);
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        markup.Open("akomaNtoso");
        xml.WriteAttributeString("xmlns", AkomaNtosoNames.ExtensionPrefix, null, AkomaNtosoNames.Extension);
        markup.Open("act");
        markup.Attribute("name", "treaty");
        markup.Attribute("contains", "originalVersion");
        Meta();
        new UnitWriter(markup, marks, meta).Parts(plan.Parts, "body", Excerpt.None);
        markup.Close();
        markup.Close();
        xml.WriteWhitespace("\n");
        xml.WriteEndDocument();
    }

    private void Meta()
    {
        markup.Open("meta");
        meta.Identification("main", isMain: true);
        meta.Lifecycle(references);
        references.Write(markup, work, treaty.DisplayTitle());
        markup.Open("proprietary");
        markup.Attribute("source", "#" + ReferenceList.Software);
        var model = new ModelXmlWriter(markup, plan);
        model.Write("model", treaty, TreatyJson.Contract<Treaty>(TreatyJsonOptions.OneLine), InTheDocument);
        Units(model);
        markup.Close();
        markup.Close();
    }

    /// <summary>What a unit has besides what its element shows.</summary>
    private void Units(ModelXmlWriter model)
    {
        PlannedUnit[] units = [.. plan.Units.Where(u => !u.Unit.Furniture.IsEmpty)];
        if (units.Length == 0) return;
        markup.OpenExtension("units");
        foreach (PlannedUnit unit in units)
        {
            markup.OpenExtension("unit");
            markup.Attribute("about", "#" + unit.EId);
            model.Members(unit.Unit, TreatyJson.Contract<Provision>(TreatyJsonOptions.OneLine), InTheElement);
            markup.Close();
        }
        markup.Close();
    }
}
