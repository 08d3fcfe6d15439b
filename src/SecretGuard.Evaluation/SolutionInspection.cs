using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Construction;
using Microsoft.Build.Evaluation;
using Microsoft.Build.Exceptions;

namespace SecretGuard.Evaluation;

/// <summary>All projects of a solution and those they refer to, for each of their frameworks, in the standard configuration and in Release.</summary>
internal sealed class SolutionInspection
{
    private const string Configuration = "Configuration";
    private const string Framework = "TargetFramework";

    private readonly FactWriter _writer;
    private readonly Dictionary<string, string> _globals;
    private readonly IReadOnlySet<string> _properties;
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public SolutionInspection(FactWriter writer, Dictionary<string, string> globals, IReadOnlySet<string> properties)
    {
        _writer = writer;
        _globals = globals;
        _properties = properties;
    }

    /// <param name="path">Absolute path of a solution or project.</param>
    public void Inspect(string path)
    {
        foreach (var project in ProjectsOf(path)) Add(project);
        while (_waiting.TryDequeue(out var project))
            foreach (var configuration in _globals.TryGetValue(Configuration, out var given) ? [given] : (string[])["", "Release"])
                Inspect(project, configuration);
    }

    private IEnumerable<string> ProjectsOf(string path)
    {
        if (Path.GetExtension(path).ToLowerInvariant() is not (".sln" or ".slnx")) return [path];
        AddSolutionProperties(path);
        try
        {
            return SolutionFile.Parse(path).ProjectsInOrder.Where(project => project.ProjectType != SolutionProjectType.SolutionFolder).Select(project => project.AbsolutePath).ToList();
        }
        catch (InvalidProjectFileException exception)
        {
            _writer.Write(FactKinds.Project, path, string.Empty, string.Empty);
            WriteFailure(exception);
            return [];
        }
    }

    // A build of the solution sets them; conditions may ask for them.
    private void AddSolutionProperties(string path)
    {
        _globals.TryAdd("SolutionPath", path);
        _globals.TryAdd("SolutionDir", Path.GetDirectoryName(path) + Path.DirectorySeparatorChar);
        _globals.TryAdd("SolutionName", Path.GetFileNameWithoutExtension(path));
        _globals.TryAdd("SolutionFileName", Path.GetFileName(path));
        _globals.TryAdd("SolutionExt", Path.GetExtension(path));
    }

    private void Add(string project)
    {
        var path = Path.GetFullPath(project);
        if (_known.Add(path)) _waiting.Enqueue(path);
    }

    private void Inspect(string path, string configuration)
    {
        var globals = new Dictionary<string, string>(_globals, StringComparer.OrdinalIgnoreCase);
        if (configuration.Length > 0) globals[Configuration] = configuration;
        using var collection = new ProjectCollection();
        var frameworks = FrameworksOf(path, configuration, globals, collection);
        foreach (var framework in frameworks) Inspect(path, configuration, new Dictionary<string, string>(globals, StringComparer.OrdinalIgnoreCase) { [Framework] = framework }, collection);
    }

    // Of a project for one framework it is told here already.
    private IReadOnlyList<string> FrameworksOf(string path, string configuration, Dictionary<string, string> globals, ProjectCollection collection)
    {
        if (Inspect(path, configuration, globals, collection, isPreview: true) is not { } project) return [];
        var frameworks = project.GetPropertyValue("TargetFrameworks").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (frameworks.Length > 0 && project.GetPropertyValue(Framework).Length == 0) return frameworks;
        Write(project, configuration);
        return [];
    }

    private Project? Inspect(string path, string configuration, Dictionary<string, string> globals, ProjectCollection collection, bool isPreview = false)
    {
        try
        {
            var project = new Project(path, globals, null, collection, ProjectLoadSettings.IgnoreMissingImports);
            if (!isPreview) Write(project, configuration);
            return project;
        }
        catch (Exception exception) when (exception is InvalidProjectFileException or IOException or UnauthorizedAccessException)
        {
            _writer.Write(FactKinds.Project, path, globals.GetValueOrDefault(Framework, string.Empty), configuration);
            WriteFailure(exception as InvalidProjectFileException);
            return null;
        }
    }

    private void Write(Project project, string configuration)
    {
        _writer.Write(FactKinds.Project, project.FullPath, project.GetPropertyValue(Framework), configuration);
        new ProjectFacts(project, _writer, _properties).Write();
        foreach (var reference in project.GetItems("ProjectReference")) Add(Path.Combine(project.DirectoryPath, reference.EvaluatedInclude));
    }

    // The message may quote what stands in the file; the code does not.
    private void WriteFailure(InvalidProjectFileException? exception) =>
        _writer.Write(FactKinds.Failed, exception?.ProjectFile ?? string.Empty, $"{exception?.LineNumber ?? 0}", $"{exception?.ColumnNumber ?? 0}", exception?.ErrorCode ?? string.Empty);
}
