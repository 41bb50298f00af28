using System.Text.Json.Serialization;

namespace TreatyModel;

/// <summary>The number of a provision: the label as it is printed, and a value that sorts and compares right.</summary>
/// <remarks>
/// "IV", "4", "Fourth" and "premier" keep their label; <see cref="Value"/> is "4", "4", "4" and "1". Compound numbers keep their parts
/// ("10.4"; "2-03" is "2.3"), letters and bis, ter stay behind the number ("4bis", "12a"). <c>default</c> is <see cref="None"/> and prints
/// as "". Ordered by value: 2, 4, 4bis, 5, 10, 10.1; letters behind numbers; equal values by label.
/// </remarks>
public readonly record struct ProvisionNumber : IComparable<ProvisionNumber>
{
    /// <summary>Makes a number.</summary>
    /// <param name="label">As printed, without the word before it: "IV", "1 bis"; "(a)" is "a".</param>
    /// <param name="value">The normal form: ASCII digits with points, then letters.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    [JsonConstructor]
    public ProvisionNumber(string label, string value)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(value);
        // "" is kept as null, so that a number without label and value equals default.
        Label = label.Length == 0 ? null! : label;
        Value = value.Length == 0 ? null! : value;
    }

    /// <summary>No number.</summary>
    public static ProvisionNumber None => default;

    /// <summary>The number as it is printed; "" for <see cref="None"/>.</summary>
    public string Label => field ?? "";

    /// <summary>The normal form; "" for <see cref="None"/>.</summary>
    public string Value => field ?? "";

    /// <summary>Whether there is no number.</summary>
    [JsonIgnore]
    public bool IsNone => Label.Length == 0;

    /// <inheritdoc/>
    public int CompareTo(ProvisionNumber other)
    {
        ReadOnlySpan<char> left = Value, right = other.Value;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int order = TakePart(ref left, out int leftNumber, out ReadOnlySpan<char> leftLetters)
                .CompareTo(TakePart(ref right, out int rightNumber, out ReadOnlySpan<char> rightLetters));
            if (order == 0) order = leftNumber.CompareTo(rightNumber);
            if (order == 0) order = leftLetters.SequenceCompareTo(rightLetters);
            if (order != 0) return order;
        }
        int rest = left.Length.CompareTo(right.Length);
        return rest != 0 ? rest : string.CompareOrdinal(Label, other.Label);
    }

    /// <summary>Takes a run of digits (rank 0) or of letters (rank 1) off the front.</summary>
    private static int TakePart(ref ReadOnlySpan<char> value, out int number, out ReadOnlySpan<char> letters)
    {
        number = 0;
        letters = [];
        if (value[0] == '.') value = value[1..];
        int length = 0;
        while (length < value.Length && char.IsAsciiDigit(value[length])) number = number * 10 + value[length++] - '0';
        if (length > 0)
        {
            value = value[length..];
            return 0;
        }
        while (length < value.Length && value[length] != '.' && !char.IsAsciiDigit(value[length])) length++;
        letters = value[..length];
        value = value[length..];
        return 1;
    }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(ProvisionNumber left, ProvisionNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Returns <see cref="Label"/>.</summary>
    public override string ToString() => Label;
}
