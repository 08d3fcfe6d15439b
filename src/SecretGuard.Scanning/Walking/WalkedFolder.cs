using SecretGuard.Scanning.Ignoring;

namespace SecretGuard.Scanning.Walking;

/// <summary>A folder still to be listed, with what the folders above say about its content.</summary>
internal sealed class WalkedFolder
{
    private readonly string _prefix;

    /// <param name="fullPath">Absolute.</param>
    /// <param name="path">Relative to the root of the scan, forward slashes.</param>
    /// <param name="rulesAbove">Of the folders above.</param>
    /// <param name="testsAbove">The same.</param>
    public WalkedFolder(string fullPath, string path, IgnoreRules rulesAbove, TestScope testsAbove)
    {
        FullPath = fullPath;
        Path = path;
        _prefix = path == RootedPath.Root ? string.Empty : path + "/";
        RulesAbove = rulesAbove;
        TestsAbove = testsAbove;
    }

    public string FullPath { get; }

    public string Path { get; }

    public IgnoreRules RulesAbove { get; }

    public TestScope TestsAbove { get; }

    /// <summary>What an entry is called, relative to the root of the scan.</summary>
    public string PathOf(string name) => _prefix + name.Replace('\\', '/');
}
