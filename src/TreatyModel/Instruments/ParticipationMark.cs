using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>The mark behind a date in the tables of participants of the United Nations Treaty Collection: <c>a</c> is accession, <c>A</c> acceptance.</summary>
/// <remarks>
/// Case matters. Marks: none ratification, <c>a</c> accession, <c>A</c> acceptance, <c>AA</c> approval, <c>c</c> formal confirmation, <c>d</c>
/// succession, <c>s</c> definitive signature, <c>n</c> notification of provisional application, <c>P</c> consent to be bound. <c>default</c> is the
/// missing mark, ratification, and prints as "". Source: Multilateral Treaties Deposited with the Secretary-General.
/// </remarks>
[JsonConverter(typeof(Serialization.SpanParsableJsonConverter<ParticipationMark>))]
public readonly record struct ParticipationMark : ITextValue<ParticipationMark>
{
    private static readonly (string Text, TreatyAction Action)[] Marks =
    [
        ("", TreatyAction.Ratification), ("a", TreatyAction.Accession), ("A", TreatyAction.Acceptance), ("AA", TreatyAction.Approval),
        ("c", TreatyAction.FormalConfirmation), ("d", TreatyAction.Succession), ("s", TreatyAction.DefinitiveSignature),
        ("n", TreatyAction.ProvisionalApplication), ("P", TreatyAction.ConsentToBeBound),
    ];

    private readonly byte index;

    private ParticipationMark(int index) => this.index = (byte)index;

    static string ITextValue<ParticipationMark>.Form => "nothing, a, A, AA, c, d, s, n or P; case matters";

    /// <summary>What the mark says was done.</summary>
    public TreatyAction Action => Marks[index].Action;

    /// <summary>The mark of an action.</summary>
    /// <param name="action">The action.</param>
    /// <returns>The mark; null for an action that has none.</returns>
    public static ParticipationMark? Of(TreatyAction action)
    {
        int found = Array.FindIndex(Marks, m => m.Action == action);
        return found < 0 ? null : new ParticipationMark(found);
    }

    /// <summary>Reads a mark.</summary>
    /// <param name="text">The mark in its case.</param>
    /// <returns>The mark.</returns>
    /// <exception cref="FormatException">There is no such mark.</exception>
    public static ParticipationMark Parse(ReadOnlySpan<char> text) => TextValue.Parse<ParticipationMark>(text);

    /// <summary>Reads a mark.</summary>
    /// <param name="text">The mark in its case.</param>
    /// <param name="mark">The mark, or the missing one.</param>
    /// <returns>Whether there is such a mark.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ParticipationMark mark)
    {
        mark = default;
        for (int i = 0; i < Marks.Length; i++)
        {
            if (!text.SequenceEqual(Marks[i].Text)) continue;
            mark = new ParticipationMark(i);
            return true;
        }
        return false;
    }

    /// <summary>Sorts as the collection lists them.</summary>
    /// <param name="other">The other mark.</param>
    /// <returns>Below, at or above zero.</returns>
    public int CompareTo(ParticipationMark other) => index.CompareTo(other.index);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ParticipationMark left, ParticipationMark right) => left.index < right.index;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ParticipationMark left, ParticipationMark right) => left.index > right.index;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(ParticipationMark left, ParticipationMark right) => left.index <= right.index;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(ParticipationMark left, ParticipationMark right) => left.index >= right.index;

    /// <summary>Writes the mark.</summary>
    public override string ToString() => Marks[index].Text;
}
