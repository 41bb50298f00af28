using System.Collections.Immutable;

namespace TreatyModel.Analysis;

/// <summary>Gives the norms of a treaty to the parties that owe them to each other.</summary>
internal sealed class DutyReader(PartyIndex parties)
{
    private const string Bearer = "bearer";
    private const string Counterparty = "counterparty";

    /// <summary>What an actor owes the other parties of a treaty, or one of them, on a day. What is certainly not in force is left out.</summary>
    public IEnumerable<DirectedDuty> Of(Treaty treaty, Actor by, Actor? to, FuzzyDate on)
    {
        PartyStatus bearer = parties.StatusOf(treaty, by, on);
        if (bearer.IsBound is false) yield break;
        ImmutableArray<(Actor Actor, PartyStatus Status)> others = [.. parties.PartiesOf(treaty).Where(a => !a.Equals(by) && (to is null || a.Equals(to)))
            .Select(a => (a, parties.StatusOf(treaty, a, on))).Where(a => a.Item2.IsBound is not false)];
        if (others.IsEmpty) yield break;
        foreach (Norm norm in treaty.Norms())
        {
            if (norm.Modality is not (Modality.Obligation or Modality.Prohibition)) continue;
            // Where nobody is called by name, the norm runs to each party or to none.
            bool isNamed = norm.Bearer?.Kind == RoleKind.NamedParty || norm.Counterparty?.Kind == RoleKind.NamedParty;
            bool runs = !isNamed && Runs(norm, by, others[0].Actor);
            foreach ((Actor other, PartyStatus status) in others)
                if (isNamed ? Runs(norm, by, other) : runs) yield return new DirectedDuty(treaty, norm, by, other) { Bearer = bearer, Counterparty = status };
        }
    }

    /// <summary>Whether a norm runs from one party to another. The two alone are asked: all pairs of a treaty of a hundred parties are ten thousand.</summary>
    private static bool Runs(Norm norm, Actor by, Actor to) =>
        norm.Expand([Bearer, Counterparty], (party, words) => IsNamed(party == Bearer ? by : to, words)).Any(d => d.Bearer == Bearer && (d.Counterparty == Counterparty || IsThird(norm.Counterparty)));

    /// <summary>"shall not conclude agreements with third States": with whom it acts is no party, to whom it promised so is the other one.</summary>
    private static bool IsThird(NormRole? role) => role?.Kind == RoleKind.ThirdState;

    /// <summary>Whether words of a text have one of an actor's names in them.</summary>
    private static bool IsNamed(Actor actor, string words) => actor.Names.Any(n => Holds(words, n.Text));

    private static bool Holds(string words, string name)
    {
        for (int at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0 && name.Length > 0; at = words.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end]))) return true;
        }
        return false;
    }
}
