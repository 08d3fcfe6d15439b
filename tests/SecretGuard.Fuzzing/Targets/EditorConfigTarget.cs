using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Findings;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Policy;
using SecretGuard.Scanning.EditorConfigs;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>Policy as an <c>.editorconfig</c> writes it, for the scan and for the lock.</summary>
internal sealed class EditorConfigTarget() : FuzzTarget("policy", Configurations())
{
    private static readonly string[] Paths = ["a.json", "src/deploy/values.yaml", "é/fi.json"];

    private static IReadOnlyList<FuzzText> Configurations() =>
    [
        .. new[] { "EditorConfigSettingsTests.cs", "SectionPatternTests.cs", "ConfigurationWeakeningsTests.cs" }.SelectMany(file => TestSources.Of(file, ".editorconfig")),
        .. Inputs.Seeds.Where(text => text.Name.EndsWith(".editorconfig", StringComparison.Ordinal)),
        new(".editorconfig", "root = true\n[*.{json,yml}]\nsecretguard.SG1001.severity = warning\nsecretguard.allowed_scopes = a.*, b\n[{1..20}/**/[!a-c]?.cs]\nsecretguard.max_secret_age_days = 90 # c\ndotnet_diagnostic.SG1001.severity = none\n"),
    ];

    public override void Read(FuzzText input)
    {
        var file = EditorConfigFile.Parse(input.Text);
        foreach (var path in Paths)
        {
            var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            file.Collect(path, values);
            var settings = UserSettings.Apply(ScanSettings.Default, key => values.GetValueOrDefault(key));
            Must.Hold(settings.Identity.Length > 0, "Settings have no identity");
            _ = settings.Options.AllowsScope("orders.read") | settings.Options.TrustsPlaintext("id.example.com");
        }

        Must.Hold(file.Problems.All(problem => problem.Line >= 1), "A problem has no line");
        foreach (var line in ConfiguredLine.Read(input.Text)) _ = SeverityKey.RulesOf(line.Key);
    }
}
