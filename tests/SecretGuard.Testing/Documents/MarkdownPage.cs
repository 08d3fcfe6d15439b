using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace SecretGuard.Testing.Documents;

/// <summary>A Markdown file of this repository, as GitHub shows it.</summary>
public sealed partial class MarkdownPage
{
    private static readonly string[] Folders = ["docs", "benchmarks", "samples", "src"];
    private static readonly string[] Built = ["bin", "obj", "artifacts", "node_modules"];

    /// <param name="path">Below the root, with slashes.</param>
    /// <param name="text">All of it.</param>
    public MarkdownPage(string path, string text)
    {
        Path = path;
        Text = text.ReplaceLineEndings("\n");
        Blocks = [.. Fence().Matches(Text).Select(BlockAt)];
        // Of the same length, so that lines can be counted in it.
        Prose = Fence().Replace(Text, match => new string([.. match.Value.Select(one => one == '\n' ? '\n' : ' ')]));
    }

    public static IReadOnlyList<MarkdownPage> All { get; } = [.. Files().Order(StringComparer.Ordinal).Select(path => new MarkdownPage(path, File.ReadAllText(Repository.PathOf(path))))];

    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>What stands outside of the blocks; they are blanks in it.</summary>
    public string Prose { get; }

    public IEnumerable<MarkdownLink> Links =>
        Link().Matches(CodeSpan().Replace(Prose, span => new string('x', span.Length))).Select(match => new MarkdownLink(Path, LineAt(match.Index), match.Groups["target"].Value));

    /// <summary>The anchors of its headings, made as GitHub makes them: a heading that there was gets a number.</summary>
    public IReadOnlySet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (Match heading in Heading().Matches(Prose))
            {
                var anchor = AnchorOf(heading.Groups["title"].Value);
                var unique = anchor;
                for (var i = 1; !anchors.Add(unique); i++) unique = $"{anchor}-{i}";
            }

            return anchors;
        }
    }

    private static string AnchorOf(string title)
    {
        var shown = Link().Replace(title, "${text}").Replace("`", string.Empty, StringComparison.Ordinal).Trim();
        return NoPartOfAnchor().Replace(shown.ToLowerInvariant(), string.Empty).Replace(' ', '-');
    }

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Repository.Root, "*.md").Concat(Folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(Built).Any());

    private MarkdownBlock BlockAt(Match match)
    {
        var indentation = match.Groups["indentation"].Value;
        var lines = match.Groups["code"].Value.Split('\n').Select(line => line.StartsWith(indentation, StringComparison.Ordinal) ? line[indentation.Length..] : line);
        return new(Path, LineAt(match.Index), match.Groups["language"].Value, string.Join('\n', lines));
    }

    private int LineAt(int index) => Text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"^(?<indentation>[ ]*)```(?<language>[^\n`]*)\n(?<code>.*?)^\k<indentation>```[ ]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`[^`\n]+`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^#{1,6} (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{M}_ -]")]
    private static partial Regex NoPartOfAnchor();
}
