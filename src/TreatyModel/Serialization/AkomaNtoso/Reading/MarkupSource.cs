using System.Text;
using System.Xml;
using System.Xml.Linq;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Turns bytes into a document, or refuses them: what is no XML, has a DTD, or asks for files.</summary>
internal static class MarkupSource
{
    private const int LongestDeclaration = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static (XElement Root, SourceText Source) Load(ReadOnlySpan<byte> bytes, string name, int maxDepth)
    {
        var source = new SourceText(Decode(bytes), name);
        try
        {
            using XmlReader reader = Open(source);
            return (MarkupTree.Read(new MarkupReader(reader, name, maxDepth), source.Length), source);
        }
        catch (XmlException problem)
        {
            var position = new LinePosition(Math.Max(problem.LineNumber, 1), Math.Max(problem.LinePosition, 1));
            bool isDtd = problem.Message.Contains("DTD", StringComparison.Ordinal);
            bool isCutOff = problem.Message.Contains("Unexpected end of file", StringComparison.Ordinal) || problem.Message.Contains("Root element is missing", StringComparison.Ordinal);
            string what = isDtd ? "the document has a DTD, which can ask for files and grow without end" : problem.Message.TrimEnd('.');
            string remedy = isDtd ? "remove the DOCTYPE and write its entities out" : isCutOff ? "the document is cut off: fetch it again, whole" : "make it well-formed XML";
            throw new DocumentFormatException(name, position, "", what, remedy, problem);
        }
    }

    /// <summary>The places of all elements that are in the tree, in the order of the document.</summary>
    public static Dictionary<XElement, LinePosition> PlacesOf(XElement root, SourceText source)
    {
        var places = new Dictionary<XElement, LinePosition>();
        using XmlReader reader = Open(source);
        var markup = new MarkupReader(reader, source.Name, int.MaxValue);
        foreach (XElement element in root.DescendantsAndSelf())
        {
            while (reader.NodeType != XmlNodeType.Element) reader.Read();
            places.Add(element, markup.Position);
            if (element.Annotation<object>() is null) reader.Read();
            else reader.Skip();
        }
        return places;
    }

    private static XmlReader Open(SourceText source) => XmlReader.Create(new StringReader(source.Text), Settings);

    /// <summary>By byte order mark, else by the encoding that the XML declaration names, else UTF-8.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(bytes[3..]);
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestDeclaration)]);
        int declaration = start.StartsWith("<?xml", StringComparison.Ordinal) ? start.IndexOf("?>", StringComparison.Ordinal) : -1;
        bool isLatin = declaration > 0 && start[..declaration].Contains("iso-8859-1", StringComparison.OrdinalIgnoreCase);
        return (isLatin ? Encoding.Latin1 : Encoding.UTF8).GetString(bytes);
    }
}
