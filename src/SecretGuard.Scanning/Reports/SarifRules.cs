using System.Globalization;
using System.Linq;
using SecretGuard.Rules;

namespace SecretGuard.Scanning.Reports;

/// <summary>The part of a SARIF run that is the same in each: the rules and the weaknesses they stand for.</summary>
internal static class SarifRules
{
    private const string Taxonomy = "CWE";

    private static readonly int[] Weaknesses =
        RuleCatalog.All.Select(rule => rule.Cwe).Where(cwe => cwe > 0).Distinct().OrderBy(cwe => cwe).ToArray();

    public static void WriteDriver(JsonWriter json)
    {
        json.Value("name", ToolIdentity.Name);
        json.Value("version", ToolIdentity.Version);
        json.Value("informationUri", ToolIdentity.Home);
        json.Array("supportedTaxonomies", () => json.Item(() => WriteTaxonomyReference(json)));
        json.Array("rules", () =>
        {
            foreach (var rule in RuleCatalog.All) json.Item(() => WriteRule(json, rule));
        });
    }

    public static void WriteTaxonomy(JsonWriter json)
    {
        json.Value("name", Taxonomy);
        json.Value("organization", "MITRE");
        json.Value("informationUri", "https://cwe.mitre.org/");
        SarifReport.WriteText(json, "shortDescription", "The MITRE Common Weakness Enumeration");
        json.Array("taxa", () =>
        {
            foreach (var cwe in Weaknesses) json.Item(() => WriteWeakness(json, cwe));
        });
    }

    private static void WriteWeakness(JsonWriter json, int cwe)
    {
        var number = cwe.ToString(CultureInfo.InvariantCulture);
        json.Value("id", number);
        json.Value("helpUri", "https://cwe.mitre.org/data/definitions/" + number + ".html");
    }

    private static void WriteRule(JsonWriter json, RuleDescriptor rule)
    {
        json.Value("id", rule.Id);
        SarifReport.WriteText(json, "shortDescription", rule.Title);
        SarifReport.WriteText(json, "fullDescription", rule.Description);
        json.Value("helpUri", rule.HelpLink);
        SarifReport.WriteText(json, "help", rule.Description + " " + rule.HelpLink);
        json.Object("defaultConfiguration", () =>
        {
            if (rule.IsOptIn) json.Value("enabled", false);
            json.Value("level", SeverityNames.SarifLevelOf(rule.DefaultSeverity));
        });
        if (rule.Cwe > 0) json.Array("relationships", () => json.Item(() => WriteRelationship(json, rule.Cwe)));
        json.Object("properties", () => WriteTags(json, rule));
    }

    private static void WriteRelationship(JsonWriter json, int cwe)
    {
        json.Object("target", () =>
        {
            json.Value("id", cwe.ToString(CultureInfo.InvariantCulture));
            json.Value("index", System.Array.IndexOf(Weaknesses, cwe));
            json.Object("toolComponent", () => WriteTaxonomyReference(json));
        });
        json.Array("kinds", () => json.Item("superset"));
    }

    private static void WriteTaxonomyReference(JsonWriter json)
    {
        json.Value("name", Taxonomy);
        json.Value("index", 0);
    }

    // Code scanning services group by these tags.
    private static void WriteTags(JsonWriter json, RuleDescriptor rule) => json.Array("tags", () =>
    {
        json.Item("security");
        if (rule.Cwe > 0) json.Item("external/cwe/cwe-" + rule.Cwe.ToString("000", CultureInfo.InvariantCulture));
    });
}
