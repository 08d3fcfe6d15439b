using System;
using System.IO;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning;
using SecretGuard.Scanning.Baselines;

namespace SecretGuard.Cli.Commands;

/// <summary>What the user named, as a root and what to scan below it.</summary>
internal sealed class ScanTarget
{
    private readonly string _root;
    private readonly string? _file;

    private ScanTarget(string root, string? file)
    {
        _root = root;
        _file = file;
    }

    public bool IsFile => _file is not null;

    /// <summary>What the report calls it.</summary>
    public string Name => _file is null ? "." : Path.GetFileName(_file);

    /// <exception cref="CommandFailure">There is no such file or folder.</exception>
    public static ScanTarget Of(string path)
    {
        if (Directory.Exists(path)) return new(Path.GetFullPath(path), null);
        if (!File.Exists(path))
            throw new CommandFailure($"There is no file or folder '{path}'. Name one that exists, such as: secretguard scan .");

        var file = Path.GetFullPath(path);

        // Never opened, so that "clean" would be a guess: /dev/stdin, the /dev/fd of a shell's <(…).
        if (file.StartsWith("/dev/", StringComparison.Ordinal) || file.StartsWith("/proc/", StringComparison.Ordinal))
            throw new CommandFailure($"'{path}' is a pipe or a device. Write what it holds to a file and scan that.");

        return new(Path.GetDirectoryName(file)!, file);
    }

    /// <summary>The baseline that lies in the folder.</summary>
    public BaselineFile BaselineFile => new(Path.Combine(_root, Baseline.FileName));

    /// <exception cref="CommandFailure">The baseline is invalid.</exception>
    public ScanRequest ToRequest() => ToRequest(Accepted());

    /// <param name="accepted">Findings that are counted, not reported.</param>
    public ScanRequest ToRequest(Baseline accepted) => new(_root)
    {
        Baseline = accepted,
        Targets = _file is null ? null : new[] { _file },
        IncludeCSharp = true,
        FindTestProjects = true,
        Settings = new ScanSettings(Gate.Warning, isTestProject: false),
    };

    private Baseline Accepted()
    {
        try
        {
            return BaselineFile.Read();
        }
        catch (BaselineFailure failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }
}
