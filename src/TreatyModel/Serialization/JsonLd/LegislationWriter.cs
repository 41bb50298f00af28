using System.Text.Json;
using TreatyModel.Text;

namespace TreatyModel.Serialization;

/// <summary>Writes a treaty as schema.org <c>Legislation</c>: its units as parts, its statements as annotations of its text.</summary>
internal sealed class LegislationWriter(Utf8JsonWriter json, string document)
{
    public void Members(Treaty treaty)
    {
        json.WriteString("type", "Legislation");
        JsonLdNodes.Text(json, "name", treaty.DisplayTitle());
        json.WriteString("legislationType", treaty.Kind.ToString());
        JsonLdNodes.Text(json, "inLanguage", treaty.Language);
        JsonLdNodes.Text(json, "legislationDate", treaty.SignedOn().ToString());
        if (!treaty.ExternalIds.IsEmpty) json.WriteString("legislationIdentifier", treaty.ExternalIds[0].ToString());
        json.WriteStartArray("legislationPassedBy");
        foreach (Party party in treaty.Parties) Party(party);
        json.WriteEndArray();
        json.WriteStartArray("hasPart");
        foreach (Provision unit in treaty.Provisions) Unit(unit);
        json.WriteEndArray();
        json.WriteStartArray("tm:statement");
        foreach (Statement statement in treaty.Statements) Statement(statement);
        json.WriteEndArray();
    }

    private void Party(Party party)
    {
        json.WriteStartObject();
        JsonLdNodes.Types(json, "Organization", "Annotation");
        json.WriteString("name", party.Name.ToString());
        JsonLdNodes.Target(json, document, party.Name.Span);
        json.WriteEndObject();
    }

    private void Unit(Provision unit)
    {
        json.WriteStartObject();
        JsonLdNodes.Types(json, "Legislation", "Annotation");
        JsonLdNodes.Text(json, "legislationIdentifier", unit.Path.ToString());
        json.WriteString("legislationType", unit.Kind.ToString());
        JsonLdNodes.Text(json, "name", unit.Heading.ToString());
        JsonLdNodes.Text(json, "text", unit.Words.Text);
        JsonLdNodes.Target(json, document, unit.Span);
        if (!unit.Children.IsEmpty)
        {
            json.WriteStartArray("hasPart");
            foreach (Provision child in unit.Children) Unit(child);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private void Statement(Statement statement)
    {
        json.WriteStartObject();
        JsonLdNodes.Types(json, "tm:" + RuleTerms.TermFor(statement.Class), "Annotation");
        json.WriteString("tm:class", statement.Class.ToString());
        JsonLdNodes.Text(json, "legislationIdentifier", statement.Path.ToString());
        JsonLdNodes.Text(json, "text", statement.Words.Text);
        JsonLdNodes.Text(json, "tm:bearer", statement.Bearer?.ToString() ?? "");
        JsonLdNodes.Text(json, "tm:auxiliaryParty", statement.Counterparty?.ToString() ?? "");
        JsonLdNodes.Text(json, "tm:trigger", statement.Trigger?.ToString() ?? "");
        JsonLdNodes.Target(json, document, statement.Words.Span);
        json.WriteEndObject();
    }
}
