using System.Collections.Generic;
using System.IO;
using SecretGuard.Text;

namespace SecretGuard.Cli.Fixing;

/// <summary>A settings file and what it looks like without its secrets.</summary>
/// <param name="File">Absolute.</param>
/// <param name="Path">As it is shown.</param>
/// <param name="Before">Its text. Never to be shown as it is.</param>
/// <param name="After">The text that takes its place.</param>
/// <param name="Taken">What is gone.</param>
internal sealed record SettingsChange(string File, string Path, string Before, string After, IReadOnlyList<JsonEntry> Taken)
{
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write() => Utf8File.Replace(File, After);
}
