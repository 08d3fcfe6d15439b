using System.CommandLine;
using SecretGuard.Scanning;

namespace SecretGuard.Cli;

/// <summary><c>--verbose</c>: says on the error stream what becomes of each file.</summary>
internal sealed class VerboseLog : IScanObserver
{
    public const string Name = "--verbose";

    public static Option<bool> Option() => new(Name) { Description = "Say on the error stream what becomes of each file, and where a defect lies." };

    public void Passed(string path, string? skipped) =>
        Application.Say((skipped is null ? "scanned " : "skipped ") + OutputText.NeutralisePath(path) + (skipped is null ? "" : ": " + skipped));
}
