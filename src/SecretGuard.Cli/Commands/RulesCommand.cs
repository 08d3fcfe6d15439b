using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using SecretGuard.Rules;
using SecretGuard.Scanning.Reports;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    public static IEnumerable<string> Ids => RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal);

    public static Command Create()
    {
        var command = new Command("rules", "List the rules: id, severity, weakness, title.");
        command.SetAction(_ => StandardOutput.Write(WriteAll));
        return command;
    }

    private static void WriteAll(TextWriter writer)
    {
        foreach (var rule in RuleCatalog.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
            writer.Write($"{rule.Id}  {SeverityOf(rule),-7}  {WeaknessOf(rule),-8}  {rule.Title}\n");
    }

    internal static string SeverityOf(RuleDescriptor rule) => rule.IsOptIn ? "off" : SeverityNames.Of(rule.DefaultSeverity);

    private static string WeaknessOf(RuleDescriptor rule) => rule.Cwe == 0 ? "" : "CWE-" + rule.Cwe.ToString(CultureInfo.InvariantCulture);
}
