namespace TreatyModel;

/// <summary>Whether an instrument is meant to bind under international law.</summary>
public enum BindingCharacter
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>It binds: a treaty in the sense of article 2(1)(a) of the Vienna Convention.</summary>
    Binding,

    /// <summary>It does not: a memorandum of understanding, a joint statement.</summary>
    NonBinding,

    /// <summary>Those who made it do not agree.</summary>
    Disputed,
}
