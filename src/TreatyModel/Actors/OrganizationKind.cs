namespace TreatyModel;

/// <summary>What sort of organisation a non-state organisation is.</summary>
public enum OrganizationKind
{
    /// <summary>Another one.</summary>
    Other,

    /// <summary>A newspaper, broadcaster, news agency or site.</summary>
    NewsOutlet,

    /// <summary>A research institute or think tank.</summary>
    ResearchInstitute,

    /// <summary>A university.</summary>
    University,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A non-governmental organisation.</summary>
    NonGovernmental,

    /// <summary>An armed group.</summary>
    ArmedGroup,
}
