using System.Collections.Immutable;
using System.Text;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>One unit of a treaty: the preamble, a chapter, an article, a paragraph, an item; with the units inside it.</summary>
/// <remarks>Immutable and equal by value. Children are in the order of the text and lie inside <see cref="Span"/>, without overlap.</remarks>
public sealed record Provision
{
    /// <summary>What kind of unit it is.</summary>
    public required ProvisionKind Kind { get; init; }

    /// <summary>Its number; <see cref="ProvisionNumber.None"/> when it has none.</summary>
    public ProvisionNumber Number { get; init; }

    /// <summary>Its heading, without word and number; <see cref="Excerpt.None"/> when it has none.</summary>
    public Excerpt Heading { get; init; }

    /// <summary>The whole unit in the source, from the first character of its heading or number to its last character, children included.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Its own words: what stands before its first child, without word, number and heading. A list's opening words stand here.</summary>
    public Excerpt Words { get; init; }

    /// <summary>What the pages put among its own words: numbers of pages, running heads, notes. In order; see <see cref="PlainWords"/>.</summary>
    public ImmutableArray<PageFurniture> Furniture { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Its name within the treaty.</summary>
    public ProvisionPath Path { get; init; }

    /// <summary>The units inside it.</summary>
    public ImmutableArray<Provision> Children { get; init => field = Sequence.OrEmpty(value); } = [];

    /// <summary>Its own words on one line, without <see cref="Furniture"/>.</summary>
    /// <returns>What a reader reads when the page turns.</returns>
    public string PlainWords()
    {
        if (Furniture.IsEmpty) return Words.ToString();
        var plain = new StringBuilder();
        int at = 0;
        foreach (PageFurniture piece in Furniture)
        {
            int start = piece.Words.Span.Start - Words.Span.Start;
            plain.Append(Words.Text, at, start - at).Append(' ');
            at = start + piece.Words.Span.Length;
        }
        return Blanks.Collapse(plain.Append(Words.Text, at, Words.Text.Length - at).ToString());
    }

    /// <summary>This unit and every unit inside it, in the order of the text.</summary>
    /// <returns>A lazy walk, parents before children.</returns>
    public IEnumerable<Provision> DescendantsAndSelf()
    {
        var open = new Stack<Provision>();
        open.Push(this);
        while (open.TryPop(out Provision? next))
        {
            yield return next;
            for (int i = next.Children.Length - 1; i >= 0; i--) open.Push(next.Children[i]);
        }
    }

    /// <summary>Whether all fields and all children are equal.</summary>
    public bool Equals(Provision? other) => ReferenceEquals(this, other) || (other is not null && Kind == other.Kind && Number == other.Number
        && Heading == other.Heading && Span == other.Span && Words == other.Words && Sequence.Same(Furniture, other.Furniture) && Path == other.Path && Sequence.Same(Children, other.Children));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Number, Heading, Span, Path, Children.Length);

    /// <summary>The path and the heading, as in <c>art 4 (Assistance)</c>.</summary>
    public override string ToString() => Heading.IsEmpty ? $"{Path}" : $"{Path} ({Heading})";
}
