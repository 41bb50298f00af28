using System.Text.Json.Serialization;

namespace TreatyModel.Text;

/// <summary>Words of a text together with the place where they stand: the evidence for a value.</summary>
/// <remarks>
/// For a value that came from text, <see cref="Text"/> is exactly the slice of the source at <see cref="Span"/>, line breaks included.
/// For a value that was written by hand the span is empty. <c>default</c> is <see cref="None"/> and prints as "".
/// </remarks>
public readonly record struct Excerpt
{
    /// <summary>Makes an excerpt.</summary>
    /// <param name="text">The words, as they stand.</param>
    /// <param name="span">Where they stand; empty for words that come from no text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    [JsonConstructor]
    public Excerpt(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        // "" is kept as null, so that an excerpt without words equals default.
        Text = text.Length == 0 ? null! : text;
        Span = span;
    }

    /// <summary>No words at no place.</summary>
    public static Excerpt None => default;

    /// <summary>The words; "" for <see cref="None"/>.</summary>
    public string Text => field ?? "";

    /// <summary>Where the words stand.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether there are no words.</summary>
    [JsonIgnore]
    public bool IsEmpty => Text.Length == 0;

    /// <summary>Makes an excerpt that comes from no text, so that a model can be written by hand.</summary>
    /// <param name="text">The words.</param>
    public static implicit operator Excerpt(string text) => FromString(text);

    /// <summary>Makes an excerpt that comes from no text; the named form of the conversion.</summary>
    /// <param name="text">The words.</param>
    /// <returns>An excerpt with an empty span.</returns>
    public static Excerpt FromString(string text) => new(text, default);

    /// <summary>The words on one line: every run of blanks and line breaks is one space.</summary>
    /// <returns>The same words as <see cref="Text"/>, trimmed.</returns>
    public override string ToString() => Blanks.Collapse(Text);
}
