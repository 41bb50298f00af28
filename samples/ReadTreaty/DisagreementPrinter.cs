using Spectre.Console;
using TreatyModel;
using TreatyModel.Analysis;

namespace ReadTreaty;

/// <summary>Prints where documents disagree: the matter, and what each of them says with its words.</summary>
internal static class DisagreementPrinter
{
    private const int LongestDocument = 40;
    private const int LongestEvidence = 160;

    public static void Print(IAnsiConsole console, TreatyArchive archive)
    {
        Layout.Heading(console, "Disagreements");
        var contradictions = archive.Contradictions();
        if (contradictions.IsEmpty) console.WriteLine("None was found.");
        foreach (Contradiction contradiction in contradictions)
        {
            console.MarkupLineInterpolated($"[bold]{Name(contradiction.Property)}[/] ({Name(contradiction.Kind)})");
            foreach (ContradictionSide side in contradiction.Sides)
            {
                string who = side.Attribution.Links.IsEmpty ? "" : $", according to {side.Attribution}";
                Layout.Table(console, [(side.Value, Layout.Short(side.Document, LongestDocument) + who), ("", $"\"{Layout.Short(side.Evidence.ToString(), LongestEvidence)}\"")]);
            }
        }
    }

    private static string Name(DisputedProperty property) => property switch
    {
        DisputedProperty.SigningDate => "When was it signed?",
        DisputedProperty.Publication => "Is the text published?",
        DisputedProperty.TriggerOfAssistance => "What sets the duty of assistance off?",
        DisputedProperty.LimitsOfAssistance => "Which law limits it?",
        _ => "Is it an alliance?",
    };

    private static string Name(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Value => "different answers",
        ContradictionKind.Omission => "some leave it out",
        ContradictionKind.TemporalUpdate => "both can be right, each at its time",
        _ => "different words",
    };
}
