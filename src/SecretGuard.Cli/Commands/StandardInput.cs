using System;
using System.Collections.Generic;
using System.IO;
using SecretGuard.Scanning;

namespace SecretGuard.Cli.Commands;

/// <summary>What is piped in, as a file.</summary>
internal static class StandardInput
{
    /// <param name="target">Whose root the name is relative to.</param>
    /// <param name="name">Need not exist: it tells the format and what the report calls it.</param>
    /// <exception cref="CommandFailure">The name leads out of the root.</exception>
    public static IEnumerable<GivenFile> Read(ScanTarget target, string name)
    {
        var path = name.Length == 0 ? target.Root : target.At(name);
        if (!RootedPath.IsBelow(target.Root, path))
            throw new CommandFailure($"'{name}' does not lie below the scanned folder. Give --stdin-path a name such as src/appsettings.json.");
        return Read(path);
    }

    // Only once it is asked for, on a thread that nobody waits for: a terminal may never end its input.
    private static IEnumerable<GivenFile> Read(string path)
    {
        yield return new GivenFile(path, ReadAll());
    }

    private static byte[]? ReadAll()
    {
        using var input = Console.OpenStandardInput();
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = input.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > ScanLimits.MaxFileBytes) return null;
        }

        return content.ToArray();
    }
}
