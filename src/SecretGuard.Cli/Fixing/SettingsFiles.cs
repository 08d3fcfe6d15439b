using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Scanning;
using SecretGuard.Text;

namespace SecretGuard.Cli.Fixing;

/// <summary>The settings files of a project, without the secrets in them.</summary>
internal sealed class SettingsFiles
{
    /// <summary>The rules whose findings are values that nobody may see.</summary>
    public static readonly string[] SecretRules = [RuleIds.HardCodedClientSecret, RuleIds.HardCodedToken, RuleIds.HardCodedKey, RuleIds.EmbeddedCredentials, RuleIds.HardCodedPassword, RuleIds.VendorCredential];

    private readonly IReadOnlyCollection<string> _rules;

    /// <param name="rules">Those whose findings are taken out; all if it is empty.</param>
    public SettingsFiles(IReadOnlyCollection<string> rules) => _rules = rules;

    /// <param name="folder">Absolute path of the project's folder.</param>
    /// <param name="root">Absolute path that paths are shown relative to.</param>
    public IEnumerable<SettingsChange> Below(string folder, string root)
    {
        // A pipe says zero, and opening it would wait for a writer for ever.
        foreach (var file in Directory.GetFiles(folder).Where(SettingsFileName.Is).Order(StringComparer.Ordinal))
            if (new FileInfo(file).Length is > 0 and <= ScanLimits.MaxFileBytes && Change(file, root) is { } change) yield return change;
    }

    private SettingsChange? Change(string file, string root)
    {
        var before = File.ReadAllText(file, Encoding.UTF8);
        var after = before;
        var taken = new List<JsonEntry>();
        var path = RootedPath.Relative(root, file);
        // Each change moves what follows: looked at anew after each.
        while (Next(path, after) is { } entry)
        {
            taken.Add(entry);
            after = entry.Removed();
        }

        return taken.Count == 0 ? null : new SettingsChange(file, path, before, after, taken);
    }

    private JsonEntry? Next(string path, string text) =>
        TextScanner.Scan(new TextDocument(path, text), new ScanSettings(Gate.Warning, isTestProject: false))
            .Where(finding => SecretRules.Contains(finding.Rule.Id) && (_rules.Count == 0 || _rules.Contains(finding.Rule.Id)))
            .Select(finding => JsonEntry.At(text, finding.Range.Start)).FirstOrDefault(entry => entry is not null);
}
