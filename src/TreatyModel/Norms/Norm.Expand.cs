using System.Collections.Immutable;

namespace TreatyModel;

public sealed partial record Norm
{
    /// <summary>Gives the norm as it holds between the parties: one directed norm for each pair of bearer and counterparty.</summary>
    /// <param name="parties">The parties' names; each is looked for, whole and in either case, in the words of a bearer or counterparty that is called by name.</param>
    /// <returns>See <see cref="Expand(IEnumerable{string}, Func{string, string, bool})"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parties"/> is null.</exception>
    public ImmutableArray<DirectedNorm> Expand(IEnumerable<string> parties) =>
        Expand(parties, static (party, words) => IsNamed(party, words));

    /// <summary>Gives the norm as it holds between the parties: one directed norm for each pair of bearer and counterparty.</summary>
    /// <param name="parties">What the caller calls the parties: names or codes, each once.</param>
    /// <param name="isNamedIn">Whether a party (first) is one of those that words of the text (second) name.</param>
    /// <returns>
    /// "Each Party", "the Parties", "either Party", "one of the Parties" and "the other Party" can be any party, and "the other", "each other" is
    /// every party that is not the bearer: n(n - 1) directed norms, two in a bilateral treaty. "No Party" binds each party not to act. A bearer called
    /// by name is the parties that <paramref name="isNamedIn"/> finds in its words. Without a counterparty in the text the norm is owed to each other
    /// party; a counterparty that is no party (an organ, a third State, a person) leaves <see cref="DirectedNorm.Counterparty"/> null. Empty where
    /// the text names no bearer or one that is no party: who has to act is then not in the norm.
    /// </returns>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public ImmutableArray<DirectedNorm> Expand(IEnumerable<string> parties, Func<string, string, bool> isNamedIn)
    {
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(isNamedIn);
        ImmutableArray<string> all = [.. parties];
        var directed = ImmutableArray.CreateBuilder<DirectedNorm>();
        foreach (string bearer in Bearers(all, isNamedIn))
        {
            foreach (string? counterparty in Counterparties(bearer, all, isNamedIn))
                directed.Add(new DirectedNorm(this, bearer, counterparty) { IsCounterpartyStated = Counterparty is not null, IsJoint = Bearer!.Kind == RoleKind.AllPartiesJointly });
        }
        return directed.ToImmutable();
    }

    private IEnumerable<string> Bearers(ImmutableArray<string> all, Func<string, string, bool> isNamedIn) => Bearer?.Kind switch
    {
        RoleKind.EachParty or RoleKind.EitherParty or RoleKind.AllPartiesJointly or RoleKind.OneParty or RoleKind.OtherParty or RoleKind.NoParty => all,
        RoleKind.NamedParty => all.Where(p => isNamedIn(p, Bearer.Words.ToString())),
        _ => [],
    };

    private IEnumerable<string?> Counterparties(string bearer, ImmutableArray<string> all, Func<string, string, bool> isNamedIn)
    {
        IEnumerable<string?> others = all.Where(p => p != bearer);
        IEnumerable<string?> nobody = [null];
        if (Counterparty is null) return others;
        string words = Counterparty.Words.ToString();
        string[] named = Counterparty.Kind == RoleKind.NamedParty ? [.. all.Where(p => isNamedIn(p, words))] : [];
        return Counterparty.Kind switch
        {
            RoleKind.ThirdState or RoleKind.Organ or RoleKind.Person or RoleKind.Other => nobody,
            RoleKind.NamedParty => named.Length > 0 ? named.Where(p => p != bearer) : nobody,
            _ => others,
        };
    }

    private static bool IsNamed(string party, string words)
    {
        for (int at = words.IndexOf(party, StringComparison.OrdinalIgnoreCase); at >= 0 && party.Length > 0; at = words.IndexOf(party, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + party.Length;
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (end == words.Length || !char.IsLetterOrDigit(words[end]))) return true;
        }
        return false;
    }
}
