using System;
using System.Linq;
using SecretGuard.Fuzzing.Inputs;
using SecretGuard.Policy;
using SecretGuard.Scanning.Ignoring;

namespace SecretGuard.Fuzzing.Targets;

/// <summary>All kinds of patterns: the first line is one, the second what it is held against.</summary>
internal sealed class GlobTarget() : FuzzTarget("globs", [.. Samples.Select(sample => new FuzzText("pattern", sample)), .. TestSources.Of("WildcardPatternTests.cs", "pattern").Select(text => text with { Text = text.Text + "\n" + text.Text })])
{
    private static readonly string[] Samples = ["*a*b*c*\naabbcc", "**/a/*.json\nx/y/a/b.json", "a[!b-d]?e\\*\nacxe*", "orders.*\norders.read", "**/**/a*a*a*\na/a/aaaaaa/b"];

    public override void Read(FuzzText input)
    {
        var end = input.Text.IndexOf('\n', StringComparison.Ordinal);
        var pattern = end < 0 ? input.Text : input.Text[..end];
        var text = end < 0 ? input.Text : input.Text[(end + 1)..];
        // Both are bounded where they come from: by the longest path and the longest line.
        pattern = pattern[..Math.Min(pattern.Length, 1000)];
        text = text[..Math.Min(text.Length, 1000)];
        _ = WildcardPattern.IsMatch(pattern, text) | new PathGlob(pattern).IsMatch(text);
        _ = GlobPattern.Parse(GitPath.AsBytes(pattern), forNames: false).IsMatch(GitPath.AsBytes(text));
        Must.Hold(WildcardPattern.IsMatch("*", text), "A star does not match everything");
        Must.Hold(pattern.Contains('*', StringComparison.Ordinal) || new PathGlob(pattern).IsMatch(pattern), "A path does not match itself");
    }
}
