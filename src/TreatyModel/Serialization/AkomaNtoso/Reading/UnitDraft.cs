using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>A unit while its element is read.</summary>
internal sealed class UnitDraft
{
    public required ProvisionKind Kind { get; init; }

    public ProvisionNumber Number { get; set; }

    public Excerpt Heading { get; set; }

    public Excerpt Words { get; private set; }

    public TextSpan Span { get; init; }

    public ProvisionPath Path { get; init; }

    public ImmutableArray<PageFurniture> Furniture { get; init; } = [];

    public List<Provision> Children { get; } = [];

    /// <summary>Adds a block of words: to the unit's own as long as it has no children, behind them as closing words.</summary>
    public void AddWords(Excerpt words)
    {
        if (Children.Count > 0)
        {
            if (!words.IsEmpty) Children.Add(new Provision { Kind = ProvisionKind.ClosingWords, Words = words });
        }
        else
        {
            Words = Words.IsEmpty ? words : words.IsEmpty ? Words : $"{Words.Text}\n{words.Text}";
        }
    }

    public Provision ToProvision() => new()
    {
        Kind = Kind,
        Number = Number,
        Heading = Heading,
        Words = Words,
        Span = Span,
        Path = Path,
        Furniture = Furniture,
        Children = [.. Children],
    };
}
