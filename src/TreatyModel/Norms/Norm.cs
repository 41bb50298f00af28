using System.Text.Json.Serialization;
using TreatyModel.Text;

namespace TreatyModel;

/// <summary>A statement that says what somebody must, must not, may, need not or can do.</summary>
public sealed partial record Norm : Statement
{
    /// <summary>The force of the norm; follows from <see cref="Statement.Class"/>.</summary>
    [JsonIgnore]
    public Modality Modality => ModalityOf(Class);

    /// <summary>What is to be done or left: the words from the verb to the end of its object. <see cref="Excerpt.None"/> when not found.</summary>
    public Excerpt Action { get; init; }

    /// <summary>What is acted on: the object of the verb ("military assistance"), the clause behind "ensure that", the subject of a passive. <see cref="Excerpt.None"/> when not found.</summary>
    public Excerpt Object { get; init; }

    /// <summary>Whether it asks for an outcome, an act, an effort or a direction.</summary>
    public StandardOfEffort Effort { get; init; } = StandardOfEffort.Unspecified;

    /// <summary>Whether the other parties owe the same.</summary>
    public Reciprocity Reciprocity { get; init; } = Reciprocity.Unspecified;

    /// <summary>What the norm says of its own strength, with the grade that follows from it.</summary>
    [JsonIgnore]
    public StrengthProfile Strength => StrengthProfile.Of(this);

    /// <summary>The modality that goes with a class of statements.</summary>
    /// <param name="statementClass">The class.</param>
    /// <returns><see cref="Modality.None"/> for a class that is no norm.</returns>
    public static Modality ModalityOf(StatementClass statementClass) => statementClass switch
    {
        StatementClass.Obligation => Modality.Obligation,
        StatementClass.Prohibition => Modality.Prohibition,
        StatementClass.Permission => Modality.Permission,
        StatementClass.Right => Modality.Right,
        StatementClass.Power => Modality.Power,
        StatementClass.Exemption => Modality.Exemption,
        _ => Modality.None,
    };

    /// <summary>Path, bearer, force and action on one line.</summary>
    public override string ToString() => $"{Path} {Modality}: {Bearer?.ToString() ?? "(unspecified)"} {Modal} {Action}";
}
