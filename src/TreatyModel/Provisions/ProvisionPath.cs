using System.Text;
using System.Text.Json.Serialization;

namespace TreatyModel;

/// <summary>The name of a provision within its treaty, as lawyers write it: <c>art 4(1)(a)</c>.</summary>
/// <remarks>
/// <para>Words in front of numbers: <c>preamble</c>, <c>part</c>, <c>title</c>, <c>chp</c>, <c>sec</c>, <c>art</c>, <c>annex</c>, <c>prot</c>,
/// <c>conclusion</c>, <c>cover</c> (title page), <c>formula</c> (the words that enact), <c>sig</c> (signature), <c>decl</c> (declaration), <c>ver</c> (language version); numbers of smaller units in brackets. Articles are named by their number alone as long as that is unique; where numbering
/// starts again the name begins with the unit around them (<c>annex I art 2</c>); a name that would still stand twice gets <c>~2</c>, <c>~3</c>.</para>
/// <para><c>default</c> is <see cref="Root"/>, the treaty itself, and prints as "". Equal and ordered by text form.</para>
/// </remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<ProvisionPath>))]
public readonly partial record struct ProvisionPath : IComparable<ProvisionPath>
{
    private static readonly string[] Words = ["preamble", "part", "title", "chp", "sec", "art", "annex", "prot", "conclusion", "cover", "formula", "sig", "decl", "ver"];

    private readonly string? text;

    internal ProvisionPath(string text) => this.text = text.Length == 0 ? null : text;

    /// <summary>The treaty itself.</summary>
    public static ProvisionPath Root => default;

    /// <summary>Whether this is the treaty itself.</summary>
    public bool IsRoot => text is null;

    /// <summary>The name in the naming convention of Akoma Ntoso: <c>art_4__para_1__point_a</c>; "" for <see cref="Root"/>.</summary>
    public string EId
    {
        get
        {
            var id = new StringBuilder();
            foreach (string part in ToString().Replace("(", " (", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part[0] == '(')
                {
                    string number = part[1..^1];
                    id.Append("__").Append(char.IsAsciiDigit(number[0]) ? "para_" : "point_").Append(number);
                }
                else if (Array.IndexOf(Words, part.Split('~')[0]) >= 0)
                {
                    id.Append(id.Length > 0 ? "__" : "").Append(part.Replace('~', '-'));
                }
                else
                {
                    id.Append('_').Append(part.Replace('~', '-'));
                }
            }
            return id.ToString();
        }
    }

    /// <inheritdoc/>
    public int CompareTo(ProvisionPath other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ProvisionPath left, ProvisionPath right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ProvisionPath left, ProvisionPath right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(ProvisionPath left, ProvisionPath right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(ProvisionPath left, ProvisionPath right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the path, as in <c>art 4(1)(a)</c>.</summary>
    public override string ToString() => text ?? "";
}
