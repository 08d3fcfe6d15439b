using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using SecretGuard.Cli.Init;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Commands;

/// <summary><c>secretguard init</c>: sets up a folder. Adds, and never changes what stands there.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "The root of the solution.", DefaultValueFactory = _ => "." };
        var package = new Option<bool>("--package") { Description = "Reference the package in every project; also done when nothing else is asked for." };
        var editorConfig = new Option<bool>("--editorconfig") { Description = "Add a block to .editorconfig that names the settings." };
        var hook = new Option<bool>("--hook") { Description = "Add a git hook that scans what is about to be committed." };
        var workflow = new Option<bool>("--workflow") { Description = "Add a workflow for GitHub Actions." };
        var command = new Command("init", "Set up a folder: nothing that is there is changed or replaced.") { path, package, editorConfig, hook, workflow };
        command.SetAction(result =>
        {
            var steps = new List<Func<string, string>>();
            if (result.GetValue(editorConfig)) steps.Add(EditorConfigBlock.AddTo);
            if (result.GetValue(hook)) steps.Add(CommitHook.AddTo);
            if (result.GetValue(workflow)) steps.Add(WorkflowFile.AddTo);
            if (result.GetValue(package) || steps.Count == 0) steps.Insert(0, PackageReference.AddTo);
            Run(result.GetValue(path)!, steps);
        });
        return command;
    }

    private static void Run(string path, IEnumerable<Func<string, string>> steps)
    {
        if (!Directory.Exists(path)) throw new CommandFailure($"There is no folder '{path}'. Name the root of the solution.");
        var folder = RootedPath.Normalise(path);
        foreach (var step in steps)
        {
            try
            {
                Console.Out.WriteLine(step(folder));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure($"'{path}' cannot be written to. Grant the right to write to it.");
            }
        }
    }
}
