namespace TreatyModel.Serialization;

/// <summary>How a member of the model stands in XML.</summary>
internal enum ModelXmlShape
{
    /// <summary>An attribute that is a string in JSON.</summary>
    Text,

    /// <summary>An attribute that is JSON as it stands: a number, a flag.</summary>
    Raw,

    /// <summary>An attribute with a place in the text.</summary>
    Span,

    /// <summary>An element with words and their place.</summary>
    Words,

    /// <summary>An element with an element for each item.</summary>
    List,

    /// <summary>An element with members of its own.</summary>
    Object,
}
