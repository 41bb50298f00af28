using System.Text.Json;
using TreatyModel.Text;

namespace TreatyModel.Tool.Verbs;

/// <summary>A subcommand: what it reads, and what it prints.</summary>
internal abstract class Verb
{
    public abstract string Name { get; }

    public abstract string Description { get; }

    /// <summary>Reads a file.</summary>
    public abstract Reading Read(ReadOnlySpan<byte> bytes, string name);

    /// <summary>Reads a text that came in a line of JSON.</summary>
    public abstract Reading Read(SourceText source);

    /// <summary>The whole document, for a file.</summary>
    public abstract string ToJson(Reading reading);

    /// <summary>The members of a line of the filter, behind its id.</summary>
    public abstract void WriteLine(Utf8JsonWriter writer, Reading reading);
}
