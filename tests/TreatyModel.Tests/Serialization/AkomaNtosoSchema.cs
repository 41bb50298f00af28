using System.Xml;
using System.Xml.Schema;

namespace TreatyModel.Tests.Serialization;

/// <summary>The official schema of Akoma Ntoso, which lies beside the repository; a test that needs it is skipped, visibly, where it is absent.</summary>
internal static class AkomaNtosoSchema
{
    private static readonly Lazy<XmlSchemaSet> Schemas = new(Load);

    /// <summary>What the schema has against a document, one line a fault.</summary>
    public static List<string> FaultsOf(byte[] document)
    {
        var faults = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Get(), DtdProcessing = DtdProcessing.Prohibit };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.ReportValidationWarnings;
        // What stands in our own namespace is not the schema's business, and it says so by a warning.
        settings.ValidationEventHandler += (_, fault) =>
        {
            if (fault.Severity == XmlSeverityType.Error) faults.Add($"({fault.Exception.LineNumber},{fault.Exception.LinePosition}) {fault.Message}");
        };
        using var reader = XmlReader.Create(new MemoryStream(document), settings);
        while (reader.Read())
        {
        }
        return faults;
    }

    private static XmlSchemaSet Get()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Repository.Shared, "standards")), "the schema of Akoma Ntoso, ../shared/standards, is not beside the repository");
        return Schemas.Value;
    }

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (string file in (string[])["xml.xsd", "akn.xsd"])
        {
            using var reader = XmlReader.Create(Path.Combine(Repository.Shared, "standards", file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });
            schemas.Add(null, reader);
        }
        schemas.Compile();
        return schemas;
    }
}
