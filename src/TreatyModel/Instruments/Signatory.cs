using TreatyModel.Text;

namespace TreatyModel;

/// <summary>Who signed a treaty, for whom and as what. A signatory is not a party: signature may be subject to ratification.</summary>
/// <param name="Name">The name in the text: "A. Novak"; <see cref="Excerpt.None"/> for a signature without a readable name.</param>
public sealed record Signatory(Excerpt Name)
{
    /// <summary>For whom, as the text puts it: "the Government of X"; <see cref="Excerpt.None"/> when it does not say.</summary>
    public Excerpt Party { get; init; }

    /// <summary>The office or standing, as the text puts it: "Minister of Foreign Affairs"; <see cref="Excerpt.None"/> when it does not say.</summary>
    public Excerpt Capacity { get; init; }

    /// <summary>In which capacity, in the terms of the Vienna Convention; <see cref="SigningCapacity.Unknown"/> when not known.</summary>
    public SigningCapacity Kind { get; init; }

    /// <summary>Where; <see cref="Excerpt.None"/> when the text does not say.</summary>
    public Excerpt Place { get; init; }

    /// <summary>When; <see cref="FuzzyDate.Unknown"/> when the text does not say.</summary>
    public FuzzyDate Date { get; init; }

    /// <summary>The unit of the treaty in which the signature stands; <see cref="ProvisionPath.Root"/> for a signatory written by hand.</summary>
    public ProvisionPath Provision { get; init; }

    /// <summary>The person; null when not identified.</summary>
    public Person? Person { get; init; }

    /// <summary>The actor that was signed for; null when not identified.</summary>
    public Actor? OnBehalfOf { get; init; }

    /// <summary>Whether the signature was subject to confirmation (article 12(2)(b) of the Vienna Convention).</summary>
    public bool IsAdReferendum { get; init; }

    /// <summary>Name, capacity and party on one line.</summary>
    public override string ToString() => string.Join(", ", new[] { Name.ToString(), Capacity.ToString(), Party.IsEmpty ? OnBehalfOf?.ToString() ?? "" : Party.ToString() }.Where(w => w.Length > 0));
}
