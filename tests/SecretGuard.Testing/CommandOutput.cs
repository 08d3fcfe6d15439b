using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SecretGuard.Testing;

/// <summary>What a command printed, and its exit code.</summary>
public sealed class CommandOutput
{
    public CommandOutput(int exitCode, string text)
    {
        ExitCode = exitCode;
        Text = text;
    }

    public int ExitCode { get; }

    /// <summary>Standard output and, after it, standard error.</summary>
    public string Text { get; }

    /// <summary>Each once: MSBuild repeats them in its summary.</summary>
    public IReadOnlyList<BuildMessage> Messages =>
        Text.Split('\n').Select(BuildMessage.Parse).OfType<BuildMessage>().Distinct().ToList();

    /// <summary>Rule, file name and line of each error, in a stable order.</summary>
    public IReadOnlyList<string> Errors => PlacesOf("error");

    public IReadOnlyList<string> Warnings => PlacesOf("warning");

    /// <summary>This, when the command succeeded; else a failed test that shows what it printed.</summary>
    public CommandOutput Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:{Environment.NewLine}{Text}");
        return this;
    }

    private IReadOnlyList<string> PlacesOf(string level) =>
        Messages.Where(message => message.Level == level)
            .Select(message => $"{message.Code} {Path.GetFileName(message.File)}({message.Line})")
            .Distinct().OrderBy(place => place, StringComparer.Ordinal).ToList();
}
