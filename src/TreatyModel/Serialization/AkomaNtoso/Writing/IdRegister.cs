using System.Globalization;
using System.Text;

namespace TreatyModel.Serialization;

/// <summary>Gives every element its eId by the naming convention, each one once in a document.</summary>
/// <remarks>eId = [prefix "__"] element ["_" number]: the prefix is the eId of the unit around it, the number that of the unit, else its place.</remarks>
internal sealed class IdRegister
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <param name="prefix">The eId of the unit around it, or "".</param>
    /// <param name="element">The element.</param>
    /// <param name="number">The number as printed, or "" for an element that has none and needs none.</param>
    public string Take(string prefix, string element, string number = "")
    {
        string name = AkomaNtosoNames.ShortNameOf(element);
        string id = prefix.Length > 0 ? $"{prefix}__{name}" : name;
        if (number.Length > 0) id = $"{id}_{number}";
        string unique = id;
        for (int i = 2; !taken.Add(unique); i++) unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
        return unique;
    }

    /// <summary>"(a)." is a, "1.2." is 1-2, "2 bis" is 2bis; "" when nothing is left.</summary>
    public static string CleanNumber(string label)
    {
        var clean = new StringBuilder();
        foreach (char c in label)
        {
            if (char.IsLetterOrDigit(c)) clean.Append(c);
            else if (c is '.' or '-' or '–' or '/' && clean.Length > 0 && clean[^1] != '-') clean.Append('-');
        }
        return clean.ToString().TrimEnd('-');
    }
}
