using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using SecretGuard.Rules;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Locking;

namespace SecretGuard.Cli.Gating;

/// <summary>What <c>gate check</c> found: each weakening once, then each project.</summary>
internal sealed class GateReport
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    private readonly string _root;
    private readonly string? _base;

    /// <param name="root">Absolute path that paths are relative to.</param>
    /// <param name="projects">In any order; one that is told alike for two configurations is told once.</param>
    /// <param name="changes">What was weakened since the merge base.</param>
    /// <param name="baseCommit">The merge base; null where nothing was compared.</param>
    public GateReport(string root, IEnumerable<ProjectState> projects, IEnumerable<Weakening> changes, string? baseCommit)
    {
        _root = root;
        _base = baseCommit;
        var all = projects.OrderBy(project => project.Path, StringComparer.Ordinal).ThenBy(project => project.Framework, StringComparer.Ordinal).ToList();
        Projects = all.GroupBy(project => (project.Path, project.Framework)).Select(group => group.FirstOrDefault(project => !project.IsGuarded) ?? group.First()).ToList();
        Weakenings = all.SelectMany(project => project.Weakenings.Select(weakening => weakening.Path is null ? new Weakening(weakening.Message, project.Path) : weakening)).Concat(changes)
            .DistinctBy(weakening => (weakening.Path, weakening.Start, weakening.Message))
            .OrderBy(weakening => weakening.Path, StringComparer.Ordinal).ThenBy(weakening => weakening.Start.Line).ThenBy(weakening => weakening.Start.Column).ThenBy(weakening => weakening.Message, StringComparer.Ordinal)
            .ToList();
    }

    public IReadOnlyList<ProjectState> Projects { get; }

    public IReadOnlyList<Weakening> Weakenings { get; }

    public void Write(TextWriter writer, string format)
    {
        if (format == ReportFormats.Json) WriteJson(writer);
        else WriteText(writer);
    }

    private void WriteText(TextWriter writer)
    {
        foreach (var weakening in Weakenings) writer.Write($"{PathOf(weakening.Path!)}{PositionOf(weakening)}: error {RuleIds.GateWeakened}: {weakening.Message}\n");
        foreach (var project in Projects) writer.Write($"{PathOf(project.Path)}: {StateOf(project)}{(project.CompilesNothing ? string.Empty : $" ({SettingsOf(project)})")}\n");
        writer.Write(_base is null ? "Nothing to compare baseline and policy with: no merge base was found.\n" : $"Baseline and policy were compared with {_base[..Math.Min(12, _base.Length)]}.\n");
    }

    private void WriteJson(TextWriter writer)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, Indented))
        {
            json.WriteStartObject();
            json.WriteBoolean("guarded", Weakenings.Count == 0);
            json.WriteString("base", _base);
            json.WriteStartArray("weakenings");
            foreach (var weakening in Weakenings) WriteJson(json, weakening);
            json.WriteEndArray();
            json.WriteStartArray("projects");
            foreach (var project in Projects) WriteJson(json, project);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.Write(StandardOutput.Utf8.GetString(content.ToArray()) + "\n");
    }

    private void WriteJson(Utf8JsonWriter json, Weakening weakening)
    {
        json.WriteStartObject();
        json.WriteString("rule", RuleIds.GateWeakened);
        json.WriteString("path", PathOf(weakening.Path!));
        json.WriteNumber("line", weakening.Start.Line);
        json.WriteNumber("column", weakening.Start.Column);
        json.WriteString("message", weakening.Message);
        json.WriteEndObject();
    }

    private void WriteJson(Utf8JsonWriter json, ProjectState project)
    {
        json.WriteStartObject();
        json.WriteString("path", PathOf(project.Path));
        json.WriteString("framework", OutputText.Neutralise(project.Framework));
        json.WriteString("state", StateOf(project));
        json.WriteString("gate", OutputText.Neutralise(project.Gate));
        json.WriteBoolean("locked", project.IsLocked);
        json.WriteBoolean("test", project.IsTest);
        json.WriteString("package", project.Package is null ? null : OutputText.Neutralise(project.Package));
        json.WriteEndObject();
    }

    private static string StateOf(ProjectState project) => project.CompilesNothing ? "compiles nothing, so no gate runs" : project.IsGuarded ? "guarded" : "NOT guarded";

    private static string SettingsOf(ProjectState project)
    {
        string?[] settings =
        [
            project.Framework.Length > 0 ? project.Framework : null,
            project.Package is null ? "no package" : "package " + project.Package,
            "gate " + project.Gate,
            project.IsLocked ? "locked" : "not locked",
            project.IsTest ? "test project" : null,
        ];
        return OutputText.Neutralise(string.Join(", ", settings.OfType<string>()));
    }

    private static string PositionOf(Weakening weakening) => weakening.Start.Line > 0 ? $"({weakening.Start.Line},{weakening.Start.Column})" : string.Empty;

    private string PathOf(string path) => OutputText.NeutralisePath(RootedPath.RelativeOrAbove(_root, path));
}
