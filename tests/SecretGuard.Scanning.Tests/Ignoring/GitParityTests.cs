using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Scanning.Ignoring;
using SecretGuard.Testing;

namespace SecretGuard.Scanning.Tests.Ignoring;

/// <summary>Our matcher against the real one.</summary>
public sealed class GitParityTests
{
    private static readonly string[] Files =
    {
        "a", "b.log", "foo", "foobar", "bar", "#hash", "!bang", "ends ", "x*y", "x[y", "Ab1", "dir/a", "dir/b.log", "dir/foo", "dir/sub/a",
        "dir/sub/foo/bar", "dir/sub/foo/a.log", "foo2/bar", "foo2/x/bar", "foo2/x/y/bar", "build/out.txt", "deep/build/out.txt", "a-b/c",
        "food/bar", "doc/frotz/a", "a.b.c", ".hidden", "dir/.hidden", "sp ace/f", "ü/ä", "back\\slash", "a]b", "a^b",
        "dir2/foo/x", "z/z/z/z",
    };

    private static readonly string[] Patterns =
    {
        "a", "/a", "a/", "/a/", "foo", "foo/", "/foo", "*.log", "/*.log", "dir/*.log", "dir/**", "dir/**/", "**/foo", "**/foo/",
        "**/foo/bar", "foo2/**/bar", "foo2/*/bar", "/foo2/**", "dir/sub", "/dir/sub/", "dir/*", "dir/*/a", "*", "/*", "**", "***",
        "/**", "**/", "/", "//",
        "fo?", "?oo", "fo[o]", "fo[!a]", "fo[^a]", "[a-c]", "[c-a]", "[]a]", "[!]a]", "[a", "[", "[]", "[[:upper:]]b1", "A[[:alnum:]]?",
        "[[:nope:]]", "[[:digit:]", "x\\*y", "x\\[y", "x[*]y", "\\#hash", "#hash", "\\!bang", "!bang", "ends ", "ends\\ ", "ends\\  ", "a ",
        "foo\\", "\\foo", "fo\\o", "fo**", "fo**r", "foo**/bar", "**foo", "dir**/a", "dir/**a", "dir/**/a", "dir/**/foo/**", "d*/s*/f*",
        "*/foo", "*/*/foo", "/**/foo", "**/*.log", "**/**/bar", "foo2/**/**/bar", "dir/***/a", "build", "build/", "/build", "build/**",
        "deep/build/", "a.*", "*.*", "*.c", ".*", ".hid*", "sp ace", "sp\\ ace/", "sp ace/*", "ü", "ü/*", "?", "??", "back\\\\slash",
        "back[\\\\]slash", "a[]]b", "a[\\]]b", "a[\\^]b", "a[x^]b", "a[+--]b", "[--a]-b", "a[-]b", "a[b-]b", "dir[/]a", "dir?a",
        "fo[a-]", "x[^]-a]y",
        "**\\/foo", "foo2/x/", "foo2/x/bar/", "z/**/z", "z/z", "**/z/z", "z/**/z/**/z", "*z*", "/z*/z*", "Foo", "ab1",
        "\\*", "\\", "dir\\/a",
        "dir/foo/", "/foo/*", "foobar/", "/fooba", "fooba/", "doc/frotz", "doc/frotz/", "frotz/", "/dir", "dir2/", "di", "di/", "/di/",
    };

    [Fact]
    public void SinglePatterns_AgreeWithGit() => AssertAgree(Patterns.Select(pattern => new[] { pattern }));

    [Fact]
    public void NegatedPatterns_AgreeWithGit() =>
        AssertAgree(Patterns.SelectMany(pattern => new[] { new[] { "*", "!" + pattern }, new[] { "dir/*", "*.log", "!" + pattern } }));

    [Fact]
    public void RandomPatterns_AgreeWithGit()
    {
        var parts = new[]
        {
            "a", "b", "o", "z", "foo", "dir", "*", "**", "***", "/", "/", "/**/", "?", "[a-z]", "[!a]", "[^o]x", "\\", ".", "log", "!",
            " ", "[",
        };
        var random = new Random(7);
        var contents = Enumerable.Range(0, 300).Select(_ => Enumerable.Range(0, random.Next(1, 4)).Select(_ => Line()).ToArray());
        AssertAgree(contents.ToList());

        string Line() => string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => parts[random.Next(parts.Length)]));
    }

    private static void AssertAgree(IEnumerable<string[]> contents)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Files) folder.Write(file);
        Shell.Run(folder.Path, string.Empty, "git", "init", "--quiet");
        var paths = Files.Concat(Files.SelectMany(FoldersOf)).Distinct().ToList();
        var differences = new List<string>();
        foreach (var lines in contents)
        {
            folder.Write(".gitignore", string.Join("\n", lines) + "\n");
            var theirs = AskGit(folder.Path, paths);
            var rules = IgnoreFiles.Enter(IgnoreRules.None, folder.Path);
            differences.AddRange(paths
                .Where(path => IsIgnored(rules, folder.Path, path) != theirs.Contains(path))
                .Select(path => $"[{string.Join("|", lines)}] {path}: git says {theirs.Contains(path)}"));
        }

        Assert.Equal(string.Empty, string.Join("\n", differences));
    }

    private static HashSet<string> AskGit(string folder, IEnumerable<string> paths) =>
        Shell.Run(folder, string.Join("\0", paths), "git", "check-ignore", "--no-index", "--stdin", "-z")
            .Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    // As a walk does: nothing below an ignored folder is asked about.
    private static bool IsIgnored(IgnoreRules rules, string root, string path) =>
        FoldersOf(path).Reverse().Any(folder => rules.Ignores(root + "/" + folder, isFolder: true))
        || rules.Ignores(root + "/" + path, Directory.Exists(Path.Combine(root, path)));

    // Innermost first.
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path.Substring(0, slash);
    }
}
