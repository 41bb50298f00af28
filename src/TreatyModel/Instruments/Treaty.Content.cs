namespace TreatyModel;

/// <content>What the provisions of a treaty do.</content>
public sealed partial record Treaty
{
    /// <summary>What the sentences of a provision do, those of the units inside it included.</summary>
    /// <param name="provision">A provision of this treaty.</param>
    /// <returns>The statements, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is null.</exception>
    public IEnumerable<Statement> StatementsOf(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        HashSet<ProvisionPath> inside = [.. provision.DescendantsAndSelf().Select(p => p.Path)];
        return Statements.Where(s => inside.Contains(s.Path));
    }

    /// <summary>The norms of a provision, those of the units inside it included.</summary>
    /// <param name="provision">A provision of this treaty.</param>
    /// <returns>The norms, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is null.</exception>
    public IEnumerable<Norm> NormsOf(Provision provision) => StatementsOf(provision).OfType<Norm>();
}
