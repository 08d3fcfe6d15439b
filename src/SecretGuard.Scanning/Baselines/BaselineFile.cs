using System;
using System.IO;
using System.Linq;
using System.Text;
using SecretGuard.Findings;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Baselines;

/// <summary>The file of a baseline. Several processes may change it at once: one after the other reads, merges and replaces it.</summary>
public sealed class BaselineFile
{
    private readonly string _path;

    /// <param name="path">Absolute.</param>
    public BaselineFile(string path) => _path = RootedPath.Normalise(path);

    public bool Exists => File.Exists(_path);

    /// <summary>An empty baseline where there is no file.</summary>
    /// <exception cref="BaselineFailure">The file cannot be read or is no baseline.</exception>
    public Baseline Read()
    {
        if (!Exists) return Baseline.Empty;
        var content = TextFileReader.Read(_path, ScanLimits.MaxFileBytes);
        if (content.Kind == ContentKind.Unreadable) throw new BaselineFailure("The baseline could not be read: " + content.Reason);
        return BaselineReader.Read(content.Text, out var problem)
            ?? throw new BaselineFailure($"The baseline is invalid. {problem} Mend it, or write it anew.");
    }

    /// <summary>Reads, changes and writes it as one step among all processes of the machine.</summary>
    /// <exception cref="BaselineFailure">The file cannot be read or written, or somebody else holds it too long.</exception>
    public BaselineChange Change(Func<Baseline, Baseline> change)
    {
        using var turn = MachineTurn.Take(_path) ?? throw new BaselineFailure("The baseline is being written by another process. Try again when that has ended.");
        return Replace(change);
    }

    private BaselineChange Replace(Func<Baseline, Baseline> change)
    {
        var before = Read();
        var after = change(before);
        var text = BaselineText.Of(after);
        if (!Exists || text != BaselineText.Of(before)) Write(text);
        return new(
            after.Entries.Count(entry => !before.Covers(entry.Fingerprint)),
            before.Entries.Count(entry => !after.Covers(entry.Fingerprint)),
            after.Entries.Count);
    }

    private void Write(string text)
    {
        try
        {
            AtomicFile.Write(_path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            throw new BaselineFailure($"The baseline cannot be written: {AtomicFile.ReasonOf(exception)}. Grant the right to write to its folder.");
        }
    }
}
