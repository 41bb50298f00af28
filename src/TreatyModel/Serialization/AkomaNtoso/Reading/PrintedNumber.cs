namespace TreatyModel.Serialization;

/// <summary>Reads a number as other publishers print it: "Article 4.", "(a)", "§ 2 bis".</summary>
internal static class PrintedNumber
{
    private const string RomanDigits = "IVXLCDM";

    private static readonly int[] RomanValues = [1, 5, 10, 50, 100, 500, 1000];

    /// <param name="text">What stands in <c>num</c>.</param>
    /// <param name="kind">The unit's kind: letters of items are letters, those of divisions may be Roman.</param>
    public static ProvisionNumber Read(string text, ProvisionKind kind)
    {
        string label = text.Trim(' ', '(', ')', '[', ']', '.', ':', '§', '–', '-', '\u00A0', '«', '»', '"');
        int gap = label.IndexOf(' ', StringComparison.Ordinal);
        // A word in front of the number names the kind of unit, which the element does already.
        if (gap > 0 && label.AsSpan(0, gap).ContainsAnyExceptInRange('0', '9') && !IsRoman(label[..gap])) label = label[(gap + 1)..].Trim(' ', '.', ')');
        if (label.Length == 0) return ProvisionNumber.None;
        return new ProvisionNumber(label, ValueOf(label, kind));
    }

    private static string ValueOf(string label, ProvisionKind kind)
    {
        int end = 0;
        while (end < label.Length && !char.IsWhiteSpace(label[end])) end++;
        string first = label[..end];
        string rest = string.Concat(label[end..].Where(char.IsLetterOrDigit));
        bool isRoman = kind is not (ProvisionKind.Item or ProvisionKind.Subparagraph) && IsRoman(first);
        string number = isRoman ? Roman(first).ToString(System.Globalization.CultureInfo.InvariantCulture) : first.Replace('-', '.');
        return (number + rest).ToLowerInvariant();
    }

    private static bool IsRoman(string text) => text.Length > 0 && text.All(RomanDigits.Contains);

    private static int Roman(string digits)
    {
        int sum = 0, last = 0;
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            int value = RomanValues[RomanDigits.IndexOf(digits[i], StringComparison.Ordinal)];
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }
        return sum;
    }
}
