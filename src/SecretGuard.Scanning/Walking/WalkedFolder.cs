using System.IO;
using SecretGuard.Scanning.Ignoring;

namespace SecretGuard.Scanning.Walking;

/// <summary>A folder still to be listed, with what the folders above say about its content.</summary>
internal sealed class WalkedFolder
{
    public WalkedFolder(DirectoryInfo folder, IgnoreRules rulesAbove, TestScope testsAbove)
    {
        Folder = folder;
        RulesAbove = rulesAbove;
        TestsAbove = testsAbove;
    }

    public DirectoryInfo Folder { get; }

    public IgnoreRules RulesAbove { get; }

    public TestScope TestsAbove { get; }
}
