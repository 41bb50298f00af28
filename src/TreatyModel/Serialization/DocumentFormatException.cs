using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>A document that cannot be read as what it was handed in as: which one, where, what is wrong and what to do.</summary>
/// <remarks>Every reader of this namespace throws this type for bad input and no other; nothing half-built is returned.</remarks>
public sealed class DocumentFormatException : FormatException
{
    /// <summary>Makes an exception without a place; for the serialization of exceptions only.</summary>
    public DocumentFormatException() : this("the document cannot be read")
    {
    }

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">What is wrong.</param>
    public DocumentFormatException(string message) : this(message, null)
    {
    }

    /// <summary>Makes an exception without a place.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What was thrown below; null when nothing was.</param>
    public DocumentFormatException(string message, Exception? innerException) : base(message, innerException) => Problem = message;

    /// <summary>Makes an exception that says what, where and what to do; for readers of further formats.</summary>
    /// <param name="document">The document's name, or "".</param>
    /// <param name="position">Line and column, counted from 1; <c>default</c> when not known.</param>
    /// <param name="path">The place inside the document, or "".</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="remedy">What to do about it.</param>
    /// <param name="innerException">What was thrown below; null when nothing was.</param>
    public DocumentFormatException(string document, LinePosition position, string path, string problem, string remedy, Exception? innerException)
        : base($"{Place(document, position, path)}: {problem}: {remedy}", innerException)
    {
        Document = document;
        Position = position;
        Path = path;
        Problem = problem;
        Remedy = remedy;
    }

    /// <summary>The name that was given to the reader, for example a file name; "" when none was.</summary>
    public string Document { get; } = "";

    /// <summary>Line and column, counted from 1 (columns of JSON count bytes); (0,0) when the place is not known.</summary>
    public LinePosition Position { get; }

    /// <summary>The place inside the document: a JSON path (<c>$.provisions[3].kind</c>), an element's name, or "".</summary>
    public string Path { get; } = "";

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = "";

    private static string Place(string document, LinePosition position, string path)
    {
        string name = document.Length > 0 ? document : "(document)";
        string place = position.Line > 0 ? $"{name}({position})" : name;
        return path.Length > 0 ? $"{place}: {path}" : place;
    }
}
