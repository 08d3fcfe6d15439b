using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Build.Construction;
using Microsoft.Build.Evaluation;

namespace SecretGuard.Evaluation;

/// <summary>What one evaluated project says about its guard.</summary>
internal sealed class ProjectFacts
{
    private static readonly string[] ItemTypes = ["PackageReference", "GlobalPackageReference", "EditorConfigFiles", "GlobalAnalyzerConfigFiles"];

    private static readonly string[] RemovableTypes = ["PackageReference", "GlobalPackageReference", "Analyzer", "AdditionalFiles", "EditorConfigFiles"];

    // Targets of the SDK that a gate stands on.
    private static readonly string[] Foundations = ["BuildOnlySettings", "ResolvePackageAssets", "CoreCompile"];

    private readonly Project _project;
    private readonly FactWriter _writer;
    private readonly IReadOnlySet<string> _properties;

    public ProjectFacts(Project project, FactWriter writer, IReadOnlySet<string> properties)
    {
        _project = project;
        _writer = writer;
        _properties = properties;
    }

    public void Write()
    {
        foreach (var property in _project.AllEvaluatedProperties.Where(property => IsAsked(property.Name) && property.Xml is not null))
            _writer.WriteAt(property.Xml.Location, FactKinds.Assigned, property.Name, property.EvaluatedValue);
        foreach (var name in _properties) WriteValue(name);
        foreach (var type in ItemTypes)
            foreach (var item in _project.GetItems(type)) WriteItem(type, item);
        foreach (var (name, target) in _project.Targets.Where(target => IsOurs(target.Key) || Foundations.Contains(target.Key)))
            _writer.WriteAt(target.Location, FactKinds.Target, name);
        foreach (var file in Files()) WriteFile(file);
    }

    private void WriteValue(string name)
    {
        if (_project.GetProperty(name) is { } property)
            _writer.Write(FactKinds.Value, name, property.EvaluatedValue, property.IsGlobalProperty || property.IsEnvironmentProperty ? "outside" : string.Empty);
    }

    private void WriteItem(string type, ProjectItem item) => _writer.WriteAt(
        item.Xml.Location, FactKinds.Item, type, type.EndsWith("Files", StringComparison.Ordinal) ? item.GetMetadataValue("FullPath") : item.EvaluatedInclude,
        item.GetMetadataValue("ExcludeAssets"), item.GetMetadataValue("IncludeAssets"));

    // The SDK's own files are as they are.
    private IEnumerable<ProjectRootElement> Files() =>
        _project.Imports.Select(import => import.ImportedProject).Prepend(_project.Xml).Where(file => !file.FullPath.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal))
            .DistinctBy(file => file.FullPath, StringComparer.Ordinal);

    private void WriteFile(ProjectRootElement file)
    {
        _writer.Write(FactKinds.Import, file.FullPath);
        if (file.TreatAsLocalProperty.Length > 0) _writer.WriteAt(file.Location, FactKinds.Local, file.TreatAsLocalProperty);
        foreach (var task in file.UsingTasks.Where(task => NamesOurs(task.TaskName))) _writer.WriteAt(task.Location, FactKinds.Task, task.TaskName);
        foreach (var element in file.AllChildren)
        {
            if (element is ProjectItemElement item && item.Remove + item.Update is { Length: > 0 } what && RemovableTypes.Contains(item.ItemType, StringComparer.OrdinalIgnoreCase))
                _writer.WriteAt(item.Location, FactKinds.Removal, item.ItemType, what, ConditionsOf(item));
            else if (element is ProjectPropertyElement { Parent.Parent: ProjectTargetElement } property && IsAsked(property.Name))
                _writer.WriteAt(property.Location, FactKinds.InTarget, property.Name, property.Value);
        }
    }

    private static string ConditionsOf(ProjectElement element) => string.Join(' ', element.AllParents.Prepend(element).Select(one => one.Condition));

    private bool IsAsked(string name) => _properties.Contains(name) || IsOurs(name);

    private static bool IsOurs(string name) => name.TrimStart('_').StartsWith("SecretGuard", StringComparison.OrdinalIgnoreCase);

    // A name without its namespace stands for ours as well.
    private static bool NamesOurs(string name) => IsOurs(name) || name is "ScanTextFiles" or "LookForLastingWarnings" or "WriteCompilerBaseline" or "RepeatCompilerFindings" or "CheckLock" or "CheckBaselineGrowth";
}
