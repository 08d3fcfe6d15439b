using System;
using System.Collections.Generic;
using System.Linq;

namespace SecretGuard.Cli.Gating;

/// <summary>What MSBuild says of one project for one framework and configuration.</summary>
internal sealed class EvaluatedProject
{
    public EvaluatedProject(string path, string framework, string configuration)
    {
        Path = path;
        Framework = framework;
        Configuration = configuration;
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>Empty where it names none.</summary>
    public string Framework { get; }

    /// <summary>Empty for the standard one.</summary>
    public string Configuration { get; }

    /// <summary>The code of why it cannot be evaluated, and where; null when it was.</summary>
    public (string Code, Place Place)? Failure { get; set; }

    /// <summary>The assignments of properties, in the order of evaluation.</summary>
    public List<Setting> Assignments { get; } = [];

    public Dictionary<string, (string Text, bool IsFromOutside)> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<EvaluatedItem> Items { get; } = [];

    public List<ItemRemoval> Removals { get; } = [];

    /// <summary>Assignments inside targets, not evaluated.</summary>
    public List<Setting> InTargets { get; } = [];

    public Dictionary<string, Place> Targets { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Declarations of tasks of ours.</summary>
    public List<(string Name, Place Place)> Tasks { get; } = [];

    /// <summary>What files treat as their own although it is global.</summary>
    public List<(string Names, Place Place)> Locals { get; } = [];

    /// <summary>Absolute paths of the project itself and of what it imports from elsewhere than the SDK.</summary>
    public List<string> Files { get; } = [];

    public string ValueOf(string name) => Values.TryGetValue(name, out var value) ? value.Text : string.Empty;

    public IEnumerable<Setting> AssignmentsOf(string name) => Assignments.Where(setting => string.Equals(setting.Name, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A property that is given a value.</summary>
internal sealed record Setting(string Name, string Value, Place Place);

/// <summary>An item. Of files it is the absolute path that counts.</summary>
internal sealed record EvaluatedItem(string Type, string Name, string ExcludedAssets, string IncludedAssets, Place Place);

/// <summary>An element that takes items away or changes them, in a target or outside of one, not evaluated.</summary>
internal sealed record ItemRemoval(string Type, string What, string Condition, Place Place);
