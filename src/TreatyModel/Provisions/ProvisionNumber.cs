namespace TreatyModel;

/// <summary>The number of a provision: the label as it is printed, and a value that sorts and compares right.</summary>
/// <remarks>
/// "IV", "4", "Fourth" and "premier" keep their label; <see cref="Value"/> is "4", "4", "4" and "1". Compound numbers keep their points
/// ("10.4", "2-03" is "2.3"), letters and bis, ter stay behind the number ("1bis", "12a"). <c>default</c> is <see cref="None"/> and prints as "".
/// </remarks>
public readonly partial record struct ProvisionNumber
{
    /// <summary>Makes a number.</summary>
    /// <param name="label">As printed, without the word before it: "IV", "1 bis", "(a)" is "a".</param>
    /// <param name="value">The normal form: ASCII digits with points, then letters.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    [System.Text.Json.Serialization.JsonConstructor]
    public ProvisionNumber(string label, string value)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(value);
        Label = label;
        Value = value;
    }

    /// <summary>No number.</summary>
    public static ProvisionNumber None => default;

    /// <summary>The number as it is printed; "" for <see cref="None"/>.</summary>
    public string Label => field ?? "";

    /// <summary>The normal form; "" for <see cref="None"/>.</summary>
    public string Value => field ?? "";

    /// <summary>Whether there is no number.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsNone => Label.Length == 0;

    /// <summary>Returns <see cref="Label"/>.</summary>
    public override string ToString() => Label;
}
