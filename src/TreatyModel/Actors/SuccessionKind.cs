namespace TreatyModel;

/// <summary>How one state takes the place of another.</summary>
/// <remarks>After the Vienna Convention on Succession of States in respect of Treaties (1978), with continuation, which is no succession: the same legal person goes on.</remarks>
public enum SuccessionKind
{
    /// <summary>The later state is the same legal person under another name, form or territory: the Soviet Union and the Russian Federation.</summary>
    Continuation,

    /// <summary>The earlier state ended and fell apart; the later one is one of its parts: Czechoslovakia and Slovakia.</summary>
    Dissolution,

    /// <summary>The later state broke away; the earlier one went on: Ethiopia and Eritrea.</summary>
    Secession,

    /// <summary>The earlier state and others became one new state: Tanganyika, Zanzibar and Tanzania.</summary>
    Unification,

    /// <summary>The earlier state became part of a state that was there before: the German Democratic Republic and Germany.</summary>
    Incorporation,

    /// <summary>The later state had been a dependency and became independent: a newly independent state.</summary>
    Independence,
}
