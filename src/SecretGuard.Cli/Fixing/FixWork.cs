using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SecretGuard.Cli.Solutions;
using SecretGuard.Policy;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Fixing;

/// <summary>One run of <c>secretguard fix</c>: sources and settings files first, then what the user has to do, then what is left.</summary>
internal sealed class FixWork
{
    private readonly SolutionFile _target;
    private readonly FixRequest _request;
    private readonly TextWriter _output;

    public FixWork(SolutionFile target, FixRequest request, TextWriter output)
    {
        _target = target;
        _request = request;
        _output = output;
    }

    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailure">It cannot be opened or written.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var opened = await OpenedSolution.OpenAsync(_target, cancellation);
        await opened.WarnAsync(cancellation);
        var before = opened.Solution;
        var settings = before.Projects.Select(project => Path.GetDirectoryName(project.FilePath)).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(folder => new SettingsFiles(_request.Rules).Below(folder, _target.Folder)).ToList();
        var request = _request with { KnownSettings = KeysByValue(settings) };
        var outcome = await SolutionFixer.FixAsync(before, request, cancellation);
        var show = TextOf(outcome, settings, cancellation);
        await ShowAsync(show, before, outcome, settings, cancellation);
        if (_request.IsDry)
        {
            _output.WriteLine("Nothing was written.");
            return outcome.Mended + outcome.Left.Count + settings.Count > 0 ? ExitCodes.Findings : ExitCodes.Clean;
        }

        Write(show, opened, outcome, settings);
        Remind(show, before, outcome, settings);
        return ShowLeft(outcome, settings, cancellation) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static Dictionary<string, string> KeysByValue(IEnumerable<SettingsChange> settings) =>
        settings.SelectMany(file => file.Taken).GroupBy(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private static ChangeText TextOf(FixOutcome outcome, List<SettingsChange> settings, CancellationToken cancellation)
    {
        var left = outcome.Left.Where(finding => SettingsFiles.SecretRules.Contains(finding.Id)).Select(finding => finding.Location.SourceTree!.GetText(cancellation).ToString(finding.Location.SourceSpan));
        var moved = outcome.Moved.SelectMany(secret => new[] { secret.Written, secret.Value ?? string.Empty });
        return new ChangeText(moved.Concat(settings.SelectMany(file => file.Taken).SelectMany(entry => new[] { entry.Written, entry.Value })).Concat(left));
    }

    private async Task ShowAsync(ChangeText show, Solution before, FixOutcome outcome, List<SettingsChange> settings, CancellationToken cancellation)
    {
        foreach (var id in outcome.Solution.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()).OrderBy(id => before.GetDocument(id)!.FilePath, StringComparer.Ordinal))
        {
            var (old, now) = (before.GetDocument(id)!, outcome.Solution.GetDocument(id)!);
            show.Write(_output, Shown(old.FilePath!), (await old.GetTextAsync(cancellation)).ToString(), (await now.GetTextAsync(cancellation)).ToString());
        }

        foreach (var file in settings) show.Write(_output, file.Path, file.Before, file.After);
    }

    private void Write(ChangeText show, OpenedSolution opened, FixOutcome outcome, List<SettingsChange> settings)
    {
        if (outcome.Mended > 0) opened.Write(outcome.Solution);
        // Kept before they are gone.
        if (_request.KeepsValues) Keep(show, opened.Solution, outcome, settings);
        try
        {
            foreach (var file in settings) file.Write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure("A settings file cannot be written. Grant the right to write to it.");
        }
    }

    private void Keep(ChangeText show, Solution solution, FixOutcome outcome, List<SettingsChange> settings)
    {
        var values = outcome.Moved.Where(secret => !secret.IsVariable && secret.Value is not null)
            .SelectMany(secret => HostsOf(solution, secret.Path).Select(host => (Host: host, Key: secret.Setting, Value: secret.Value!)))
            .Concat(settings.SelectMany(file => HostsIn(solution, Path.GetDirectoryName(file.File)!).SelectMany(host => file.Taken.Select(entry => (Host: host, entry.Key, entry.Value)))));
        foreach (var project in values.GroupBy(value => value.Host, StringComparer.Ordinal).OrderBy(project => project.Key, StringComparer.Ordinal))
            foreach (var key in new UserSecrets(project.Key).Keep(project.Select(value => (value.Key, value.Value))))
                _output.WriteLine(OutputText.Neutralise($"Kept as a user secret of {Shown(project.Key)}: {show.HideInName(key)}"));
    }

    private void Remind(ChangeText show, Solution solution, FixOutcome outcome, List<SettingsChange> settings)
    {
        var keys = outcome.Moved.Where(secret => !secret.IsVariable).Select(secret => (Project: HostsOf(solution, secret.Path)[0], Key: secret.Setting))
            .Concat(settings.SelectMany(file => file.Taken.Select(entry => (Project: HostsIn(solution, Path.GetDirectoryName(file.File)!)[0], entry.Key)))).Distinct().ToList();
        var variables = outcome.Moved.Where(secret => secret.IsVariable).Select(secret => secret.Setting).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count + variables.Count == 0) return;
        _output.WriteLine("Rotate every secret that was in version control: whoever has the history has it. Then set the new ones:");
        foreach (var (project, key) in keys) _output.WriteLine(OutputText.Neutralise($"  dotnet user-secrets set \"{show.HideInName(key)}\" \"<new value>\" --project \"{Shown(project)}\""));
        foreach (var variable in variables) _output.WriteLine(OutputText.Neutralise($"  {show.HideInName(variable)}  (a variable of the environment)"));
    }

    private bool ShowLeft(FixOutcome outcome, List<SettingsChange> settings, CancellationToken cancellation)
    {
        var findings = outcome.Left.Select(finding => (Path: Shown(finding.Location.SourceTree!.FilePath), Line: finding.Location.GetLineSpan().StartLinePosition.Line + 1, Text: $"{finding.Id} {finding.GetMessage()}"))
            .Concat(TextFindings(cancellation)).ToList();
        var places = findings.Select(finding => (finding.Path, finding.Line)).ToHashSet();
        var values = outcome.Moved.Select(secret => secret.Value ?? secret.Written).Concat(settings.SelectMany(file => file.Taken).Select(entry => entry.Value));
        findings.AddRange(SecretCopies.Below(_target.Folder, values, cancellation).Where(copy => !places.Contains(copy)).Select(copy => (copy.Path, copy.Line, "A copy of a secret that was moved.")));
        _output.WriteLine($"{Counted(outcome.Mended, "finding")} mended in C#, {Counted(settings.Sum(file => file.Taken.Count), "setting")} removed, {Counted(findings.Count, "place")} left.");
        foreach (var (path, line, text) in findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Line))
            _output.WriteLine(OutputText.Neutralise($"  {path}:{line} {text}"));
        return findings.Count > 0;
    }

    private IEnumerable<(string Path, int Line, string Text)> TextFindings(CancellationToken cancellation)
    {
        var request = new ScanRequest(_target.Folder)
        {
            FindTestProjects = true,
            Jobs = Environment.ProcessorCount,
            Settings = new ScanSettings(Gate.Warning, isTestProject: false),
        };
        return FolderScanner.Scan(request, cancellation).Findings.Where(finding => _request.Rules.Count == 0 || _request.Rules.Contains(finding.Rule.Id))
            .Select(finding => (finding.Path, finding.Start.Line, $"{finding.Rule.Id} {finding.Message}"));
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    // A library has no settings: those of the applications that use it count.
    private static List<string> HostsOf(Solution solution, string document)
    {
        var project = solution.GetProject(solution.GetDocumentIdsWithFilePath(document)[0].ProjectId)!;
        var users = solution.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(project.Id).Select(solution.GetProject).OfType<Project>();
        var hosts = users.Prepend(project).Where(one => one.CompilationOptions?.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication)
            .Select(one => one.FilePath!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return hosts.Count > 0 ? hosts : [project.FilePath!];
    }

    private static List<string> HostsIn(Solution solution, string folder) =>
        solution.Projects.Select(project => project.FilePath!).Where(file => Path.GetDirectoryName(file) == folder).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(1).ToList();

    private string Shown(string path) => RootedPath.IsBelow(_target.Folder, path) ? RootedPath.Relative(_target.Folder, path) : Path.GetFileName(path);
}
