using System.Globalization;

namespace TreatyModel.Serialization;

/// <summary>Writes the metadata: what identifies the document, what happened to it, from when to when it was in force.</summary>
internal sealed class MetaWriter(MarkupWriter markup, Treaty treaty, WorkIdentity work, AkomaNtosoOptions options)
{
    private const string Source = "#" + ReferenceList.Software;

    public void Identification(string component, bool isMain)
    {
        markup.Open("identification");
        markup.Attribute("source", Source);
        markup.Open("FRBRWork");
        Level(work.Work, $"/!{component}");
        if (isMain && !treaty.Titles.IsEmpty) markup.Empty("FRBRalias", ("value", treaty.Titles[0].Words.ToString()), ("name", "title"));
        Dated(work.Date, work.DateName);
        markup.Empty("FRBRcountry", ("value", options.Jurisdiction));
        if (isMain)
        {
            markup.Empty("FRBRsubtype", ("value", "treaty"));
            markup.Empty("FRBRnumber", ("value", work.Name));
            markup.Empty("FRBRname", ("value", treaty.Kind.ToString().ToLowerInvariant()));
        }
        markup.Close();
        markup.Open("FRBRExpression");
        Level(work.Expression, $"/!{component}");
        Dated(work.Date, work.DateName);
        markup.Empty("FRBRlanguage", ("language", work.Language));
        markup.Close();
        markup.Open("FRBRManifestation");
        Level(work.Expression, $"/!{component}.xml", ".xml");
        Dated(work.MarkupDate, "markup");
        markup.Close();
        markup.Close();
    }

    private void Level(string uri, string component, string ending = "")
    {
        markup.Empty("FRBRthis", ("value", uri + component));
        markup.Empty("FRBRuri", ("value", uri + ending));
    }

    private void Dated(string date, string name)
    {
        markup.Empty("FRBRdate", ("date", date), ("name", name));
        markup.Empty("FRBRauthor", ("href", Source));
    }

    public void Lifecycle(ReferenceList references)
    {
        LifecycleEvent[] dated = [.. treaty.Events.Where(e => e.Date != FuzzyDate.Unknown)];
        if (dated.Length == 0) return;
        markup.Open("lifecycle");
        markup.Attribute("source", Source);
        for (int i = 0; i < dated.Length; i++)
        {
            markup.Open("eventRef", EventId(i));
            markup.Attribute("date", WorkIdentity.Day(dated[i].Date));
            markup.Attribute("source", "#" + ReferenceList.Original);
            markup.Attribute("refersTo", references.Add("TLCEvent", "event", dated[i].Action.ToString().ToLowerInvariant()));
            markup.Attribute("type", TypeOf(dated[i].Action));
            markup.Close();
        }
        markup.Close();
        int start = Array.FindIndex(dated, e => e is { Action: TreatyAction.EntryIntoForce, Actor: null });
        if (start >= 0) InForce(start, Array.FindIndex(dated, e => e.Action == TreatyAction.Termination), references);
    }

    /// <summary>The standard knows three types of events, in the life of a law.</summary>
    private static string TypeOf(TreatyAction action) => action switch
    {
        TreatyAction.Termination => "repeal",
        TreatyAction.Amendment or TreatyAction.Modification or TreatyAction.CorrectionOfErrors => "amendment",
        _ => "generation",
    };

    private void InForce(int start, int end, ReferenceList references)
    {
        markup.Open("temporalData");
        markup.Attribute("source", Source);
        markup.Open("temporalGroup", "tg_1");
        markup.Open("timeInterval");
        markup.Attribute("start", "#" + EventId(start));
        if (end >= 0) markup.Attribute("end", "#" + EventId(end));
        markup.Attribute("refersTo", references.Add("TLCConcept", "concept", "in force"));
        markup.Close();
        markup.Close();
        markup.Close();
    }

    private static string EventId(int index) => string.Create(CultureInfo.InvariantCulture, $"eventRef_{index + 1}");
}
