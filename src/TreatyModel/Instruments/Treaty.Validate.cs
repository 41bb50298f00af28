using System.Collections.Immutable;
using TreatyModel.Diagnostics;

namespace TreatyModel;

/// <content>What does not fit together.</content>
public sealed partial record Treaty
{
    /// <summary>Checks the treaty against the rules of a sound record.</summary>
    /// <returns>
    /// What breaks a rule, each with the member and the rule; empty when nothing does. Imported and parsed records are kept as they are: nothing is
    /// thrown or mended. A rule is held to be broken only when it is for every day that the dates can mean.
    /// </returns>
    public ImmutableArray<Diagnostic> Validate()
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        RecordRules.Check(this, found);
        ProvisionRules.Check(this, found);
        EventRules.Check(this, found);
        return found.ToImmutable();
    }
}
