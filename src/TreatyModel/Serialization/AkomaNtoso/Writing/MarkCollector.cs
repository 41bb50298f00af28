using System.Collections.Immutable;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Finds in a treaty the words that Akoma Ntoso has an inline element for.</summary>
internal sealed class MarkCollector(DocumentPlan plan, ReferenceList references)
{
    private const string TimeLimit = "time limit";

    private readonly List<InlineMark> marks = [];

    public InlineMarks Collect(Treaty treaty)
    {
        foreach (Title title in treaty.Titles.Take(1)) Add(title.Words, "docTitle");
        foreach (Party party in treaty.Parties) Add(party.Name, "party", ("refersTo", references.Add("TLCOrganization", "party", party.Name.ToString())));
        foreach (LifecycleEvent happened in treaty.Events) AddEvent(happened);
        foreach (DateMention named in treaty.Dates.Where(d => d.Date != FuzzyDate.Unknown)) Add(named.Words, "date", ("date", WorkIdentity.Day(named.Date)));
        foreach (Signatory signatory in treaty.Signatories) AddSignatory(signatory);
        foreach (Definition definition in treaty.Definitions())
            Add(definition.Term, "def", ("refersTo", references.Add("TLCTerm", "term", definition.Term.ToString())));
        foreach (Statement statement in treaty.Statements) AddParts(statement);
        Excerpt depositary = treaty.FinalProvisions.Depositary;
        if (!depositary.IsEmpty) Add(depositary, "role", ("refersTo", references.Add("TLCRole", "role", "depositary")));
        return new InlineMarks(marks);
    }

    private void AddEvent(LifecycleEvent happened)
    {
        string name = happened.Action.ToString().ToLowerInvariant();
        Add(happened.Evidence, "event", ("refersTo", references.Add("TLCEvent", "event", name)));
        if (!happened.Place.IsEmpty) Add(happened.Place, "location", ("refersTo", references.Add("TLCLocation", "place", happened.Place.ToString())));
    }

    private void AddSignatory(Signatory signatory)
    {
        if (!signatory.Party.IsEmpty) Add(signatory.Party, "organization", ("refersTo", references.Add("TLCOrganization", "party", signatory.Party.ToString())));
        if (!signatory.Name.IsEmpty) Add(signatory.Name, "person", ("refersTo", references.Add("TLCPerson", "person", signatory.Name.ToString())));
        if (!signatory.Capacity.IsEmpty) Add(signatory.Capacity, "role", ("refersTo", references.Add("TLCRole", "role", signatory.Capacity.ToString())));
    }

    private void AddParts(Statement statement)
    {
        foreach (CrossReference reference in statement.References)
        {
            if (reference.Provision.IsRoot || plan.IdOf(reference.Provision) is not { } id) continue;
            if (!reference.UpTo.IsRoot && plan.IdOf(reference.UpTo) is { } last) Add(reference.Words, "rref", ("from", "#" + id), ("upTo", "#" + last));
            else Add(reference.Words, "ref", ("href", "#" + id));
        }
        foreach (TemporalTerm term in statement.Temporal)
            if (term.Period is { } period) Add(term.Words, "quantity", ("refersTo", references.Add("TLCConcept", "concept", TimeLimit)), ("normalized", Duration(period)));
    }

    /// <summary>A period as XML Schema writes durations: P30D, P1Y, PT36H.</summary>
    private static string Duration(Period period) => FormattableString.Invariant($"{period.Unit switch
    {
        PeriodUnit.Hour => "PT",
        _ => "P",
    }}{period.Value * (period.Unit == PeriodUnit.Week ? 7 : 1)}{period.Unit switch
    {
        PeriodUnit.Year => "Y",
        PeriodUnit.Month => "M",
        PeriodUnit.Hour => "H",
        _ => "D",
    }}");

    private void Add(Excerpt words, string element, params ImmutableArray<(string Name, string Value)> attributes) =>
        marks.Add(new InlineMark(words, element, attributes));
}
