namespace TreatyModel;

/// <summary>What a link of an attribution chain does.</summary>
public enum AttributionRole
{
    /// <summary>Who said, wrote or believes it first.</summary>
    Source,

    /// <summary>Who or what passed it on: an outlet, a document, a spokesman.</summary>
    Via,
}
