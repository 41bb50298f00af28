namespace TreatyModel;

/// <summary>What a treaty calls itself. Whatever its title, it is a treaty in the sense of article 2(1)(a) of the Vienna Convention.</summary>
public enum InstrumentKind
{
    /// <summary>The title does not say, or says something else.</summary>
    Other,

    /// <summary>Treaty.</summary>
    Treaty,

    /// <summary>Convention.</summary>
    Convention,

    /// <summary>Agreement.</summary>
    Agreement,

    /// <summary>Protocol.</summary>
    Protocol,

    /// <summary>Charter.</summary>
    Charter,

    /// <summary>Covenant.</summary>
    Covenant,

    /// <summary>Statute.</summary>
    Statute,

    /// <summary>Pact.</summary>
    Pact,

    /// <summary>Declaration.</summary>
    Declaration,

    /// <summary>Exchange of notes or letters.</summary>
    ExchangeOfNotes,

    /// <summary>Memorandum of understanding.</summary>
    Memorandum,

    /// <summary>Joint statement or communiqué.</summary>
    JointStatement,

    /// <summary>Agreed minutes.</summary>
    AgreedMinutes,

    /// <summary>Modus vivendi.</summary>
    ModusVivendi,

    /// <summary>Arrangement.</summary>
    Arrangement,

    /// <summary>Constitution of an organisation.</summary>
    Constitution,

    /// <summary>Final act of a conference.</summary>
    FinalAct,

    /// <summary>Resolution of an organ of an organisation.</summary>
    Resolution,
}
