using System.Xml;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Writes one treaty as a document: metadata, then the parts.</summary>
internal sealed class TreatyXmlWriter
{
    /// <summary>The parts of a treaty that stand in the document itself.</summary>
    private const string InTheDocument = "provisions";

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
        new ModelXmlWriter(markup, plan).Write("model", treaty, TreatyJson.Contract<Treaty>(TreatyJsonOptions.OneLine), InTheDocument);
        markup.Close();
        markup.Close();
    }
}
