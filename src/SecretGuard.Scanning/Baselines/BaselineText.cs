using System.Globalization;
using System.IO;
using System.Text;
using SecretGuard.Findings;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Scanning.Baselines;

/// <summary>
/// Writes a baseline: one entry a line, each line with the same end, so that two branches that accept different findings merge.
/// </summary>
internal static class BaselineText
{
    public static string Of(Baseline baseline)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        text.WriteLine("{");
        text.WriteLine("  \"version\": 1,");
        text.WriteLine("  \"findings\": [");
        foreach (var entry in baseline.Entries) text.WriteLine("    { " + FieldsOf(entry) + " },");
        text.WriteLine("    {}");
        text.WriteLine("  ]");
        text.WriteLine("}");
        return text.ToString();
    }

    private static string FieldsOf(BaselineEntry entry)
    {
        var fields = new StringBuilder();
        Append(fields, "rule", entry.Rule);
        Append(fields, "path", entry.Path);
        Append(fields, "engine", EngineNames.Of(entry.Engine));
        Append(fields, "fingerprint", entry.Fingerprint);
        if (entry.FirstSeen.Length > 0) Append(fields, "firstSeen", entry.FirstSeen);
        if (entry.Owner is not null) Append(fields, "owner", entry.Owner);
        if (entry.Reason is not null) Append(fields, "reason", entry.Reason);
        return fields.ToString();
    }

    private static void Append(StringBuilder fields, string name, string value)
    {
        if (fields.Length > 0) fields.Append(", ");
        fields.Append('"').Append(name).Append("\": ").Append(JsonWriter.Quoted(value));
    }
}
