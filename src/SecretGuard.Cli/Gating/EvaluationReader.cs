using System.Collections.Generic;
using System.Globalization;
using SecretGuard.Evaluation;

namespace SecretGuard.Cli.Gating;

/// <summary>Reads what the process that evaluates has written down.</summary>
internal sealed class EvaluationReader
{
    private readonly List<EvaluatedProject> _projects = [];
    private bool _isDone;

    private EvaluationReader()
    {
    }

    /// <summary>Null when it did not come to its end. Lines that nobody can read are passed over.</summary>
    public static IReadOnlyList<EvaluatedProject>? Read(IEnumerable<string> lines)
    {
        var reader = new EvaluationReader();
        foreach (var line in lines) reader.Take(Fact.WordsOf(line));
        return reader._isDone ? reader._projects : null;
    }

    private void Take(string[] words)
    {
        switch (words)
        {
            case [FactKinds.Done]: _isDone = true; break;
            case [FactKinds.Project, var path, var framework, var configuration]: _projects.Add(new(path, framework, configuration)); break;
            default:
                if (_projects.Count > 0) Take(_projects[^1], words);
                break;
        }
    }

    private static void Take(EvaluatedProject project, string[] words)
    {
        switch (words)
        {
            case [FactKinds.Failed, var file, var line, var column, var code]: project.Failure = (code, PlaceOf(file, line, column)); break;
            case [FactKinds.Assigned, var name, var value, var file, var line, var column]: project.Assignments.Add(new(name, value, PlaceOf(file, line, column))); break;
            case [FactKinds.Value, var name, var value, var origin]: project.Values[name] = (value, origin.Length > 0); break;
            case [FactKinds.Item, var type, var name, var excluded, var included, var file, var line, var column]:
                project.Items.Add(new(type, name, excluded, included, PlaceOf(file, line, column)));
                break;
            case [FactKinds.Removal, var type, var what, var condition, var file, var line, var column]:
                project.Removals.Add(new(type, what, condition, PlaceOf(file, line, column)));
                break;
            case [FactKinds.InTarget, var name, var value, var file, var line, var column]: project.InTargets.Add(new(name, value, PlaceOf(file, line, column))); break;
            case [FactKinds.Target, var name, var file, var line, var column]: project.Targets[name] = PlaceOf(file, line, column); break;
            case [FactKinds.Task, var name, var file, var line, var column]: project.Tasks.Add((name, PlaceOf(file, line, column))); break;
            case [FactKinds.Local, var names, var file, var line, var column]: project.Locals.Add((names, PlaceOf(file, line, column))); break;
            case [FactKinds.Import, var file]: project.Files.Add(file); break;
        }
    }

    private static Place PlaceOf(string file, string line, string column) => new(file, Number(line), Number(column));

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
