using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace SecretGuard.Evaluation;

/// <summary>
/// Evaluates the projects of a solution inside the MSBuild that would build them, and writes down what it finds. Runs no target of theirs.
/// </summary>
public sealed class InspectProjects : Task
{
    /// <summary>Absolute path of the file with the request.</summary>
    [Required]
    public string Request { get; set; } = string.Empty;

    /// <summary>Absolute path of the file for the answer.</summary>
    [Required]
    public string Answer { get; set; } = string.Empty;

    public override bool Execute()
    {
        var lines = File.ReadAllLines(Request).Select(Fact.WordsOf).ToLookup(words => words[0]);
        var globals = lines[FactKinds.Global].ToDictionary(words => words[1], words => words[2], StringComparer.OrdinalIgnoreCase);
        var properties = new HashSet<string>(lines[FactKinds.Property].Select(words => words[1]), StringComparer.OrdinalIgnoreCase);
        using var writer = new FactWriter(Answer);
        writer.Write(FactKinds.Sdk, AppContext.BaseDirectory);
        new SolutionInspection(writer, globals, properties).Inspect(lines[FactKinds.Open].Single()[1]);
        writer.Write(FactKinds.Done);
        return true;
    }
}
