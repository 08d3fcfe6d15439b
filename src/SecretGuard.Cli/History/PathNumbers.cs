using System;
using System.Collections.Generic;
using System.Globalization;

namespace SecretGuard.Cli.History;

/// <summary>Numbers for paths: a history names the same ones over and over. Several threads may ask at once.</summary>
internal sealed class PathNumbers
{
    private const int DigitsOfBlob = 32;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <param name="path">Absolute.</param>
    /// <param name="blob">All digits of its name in git.</param>
    public HeldVersion VersionOf(string path, string blob) => new(UInt128.Parse(blob.AsSpan(0, DigitsOfBlob), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), NumberOf(path));

    private int NumberOf(string path)
    {
        lock (_numbers)
        {
            if (!_numbers.TryGetValue(path, out var number)) _numbers[path] = number = _numbers.Count;
            return number;
        }
    }
}
