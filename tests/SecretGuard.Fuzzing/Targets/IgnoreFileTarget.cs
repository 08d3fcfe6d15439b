using System.Collections.Generic;
using System.Linq;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Scanning.Ignoring;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>Ignore files.</summary>
internal sealed class IgnoreFileTarget() : FuzzTarget("ignore", Files())
{
    private static readonly string[] Paths = ["a.json", "src/bin/deploy/values.yaml", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/b/c.d"];

    private static IReadOnlyList<FuzzText> Files() =>
    [
        .. TestSources.Of("GitParityTests.cs", ".gitignore"), .. TestSources.Of("IgnoreFilesTests.cs", ".gitignore"), .. TestSources.Of("GlobPatternTests.cs", ".gitignore"),
        new(".gitignore", "# a\n*.log\n!keep.log\n/bin/\n**/obj/**\na/[b-d]?\\ \n[[:alpha:]]*.[!x]\n\\!b\n"),
    ];

    public override void Read(FuzzText input)
    {
        var file = IgnoreFile.Parse(input.Text);
        foreach (var path in Paths.Select(GitPath.AsBytes)) _ = file.Ignores(path, isFolder: false) ?? file.Ignores(path, isFolder: true);
    }
}
