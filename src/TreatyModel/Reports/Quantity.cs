using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A number that a report gives: "thousands of containers", "ninefold in the past year".</summary>
/// <param name="Words">The words, with their place.</param>
public sealed record Quantity(Excerpt Words)
{
    /// <summary>The number as it stands, whatever the words around it make of it: 60 of "about 60"; null when there is none ("thousands").</summary>
    public decimal? Stated { get; init; }

    /// <summary>The least that the words can mean; null when they do not say.</summary>
    public decimal? Least { get; init; }

    /// <summary>The most that the words can mean; null when they do not say ("thousands", "at least ten", "about sixty").</summary>
    public decimal? Most { get; init; }

    /// <summary>What is counted ("containers"), or what a ratio is of ("trade turnover"); "" when it is not said.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether it is a ratio to an earlier value: "ninefold" is 9.</summary>
    public bool IsRatio { get; init; }

    /// <summary>The time in which it came about; <see cref="Excerpt.None"/> when it is not said.</summary>
    public Excerpt During { get; init; }

    /// <summary>Whether the words give a range or leave an end open.</summary>
    public bool IsApproximate => Least is null || Least != Most;

    /// <summary>The words on one line.</summary>
    public override string ToString() => Words.ToString();
}
