using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Sources;

/// <summary>Looks through the inputs of a compilation for what may leave a warning that does not fail the build.</summary>
public sealed class LastingWarningSearch
{
    // ASCII stands in it as in every encoding that a compiler reads, once the zeros of the wide ones are gone.
    private static readonly Encoding Bytes = Encoding.GetEncoding("ISO-8859-1");

    private readonly string _root;
    private readonly LastingWarnings _warnings;

    /// <param name="root">Absolute path that file roles are relative to.</param>
    /// <param name="warnings">What is looked for.</param>
    public LastingWarningSearch(string root, LastingWarnings warnings)
    {
        _root = RootedPath.Normalise(root);
        _warnings = warnings;
    }

    /// <summary>C# sources, absolute paths.</summary>
    public IReadOnlyCollection<string> Sources { get; init; } = Array.Empty<string>();

    /// <summary>Analyzer configurations and rule sets, absolute paths.</summary>
    public IReadOnlyCollection<string> Configurations { get; init; } = Array.Empty<string>();

    /// <summary>Assemblies whose constants the sources may use, absolute paths.</summary>
    public IReadOnlyCollection<string> References { get; init; } = Array.Empty<string>();

    /// <summary>True at the first trace, and where something cannot be read.</summary>
    public bool FindsAny(CancellationToken cancellation) =>
        Any(Configurations, (_, text) => LastingWarnings.MayBeLoweredBy(text), cancellation)
        || Any(Sources, (path, text) => _warnings.MayStandIn(text, RoleOf(path)), cancellation)
        || Any(References, (_, text) => _warnings.MayComeFrom(text), cancellation);

    private static bool Any(IReadOnlyCollection<string> files, Func<string, string, bool> isTrace, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TextOf(file) is not { } text || isTrace(file, text)) return true;
        }

        return false;
    }

    private FileRole RoleOf(string path) => FileRoles.Of(RootedPath.RelativeOrName(_root, path));

    private static string? TextOf(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return WithoutZeros(bytes);
        }
        catch (Exception exception) when (ReadFailure.IsFailure(exception))
        {
            return null;
        }
    }

    private static string WithoutZeros(byte[] bytes)
    {
        var length = Array.IndexOf(bytes, (byte)0);
        if (length < 0) return Bytes.GetString(bytes);
        for (var i = length; i < bytes.Length; i++)
            if (bytes[i] != 0) bytes[length++] = bytes[i];

        return Bytes.GetString(bytes, 0, length);
    }
}
