using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Testing;
using SecretGuard.Testing.Documents;

namespace SecretGuard.Core.Tests.Docs;

/// <summary>Every link from one file of this repository to another, or to a heading, leads somewhere.</summary>
public class LinkTests
{
    private static readonly Dictionary<string, MarkdownPage> Pages = MarkdownPage.All.ToDictionary(page => page.Path);

    [Fact]
    public void Links_LeadSomewhere()
    {
        var links = MarkdownPage.All.SelectMany(page => page.Links).Where(link => !link.Target.Contains("://", StringComparison.Ordinal)).ToList();

        Assert.True(links.Count > 100, "The links were not found.");
        Problems.AssertNone(links.Where(link => !Leads(link)).Select(link => $"{link.Page}({link.Line}): {link.Target}"));
    }

    [Fact]
    public void Pages_AreReachableFromTheReadme()
    {
        var seen = new HashSet<string>();
        var left = new Queue<string>(["README.md"]);
        while (left.TryDequeue(out var page))
            if (seen.Add(page) && Pages.TryGetValue(page, out var found))
                foreach (var link in found.Links) left.Enqueue(FileOf(link));

        Problems.AssertNone(Pages.Keys.Where(page => page.StartsWith("docs/", StringComparison.Ordinal)).Except(seen));
    }

    private static bool Leads(MarkdownLink link)
    {
        var path = FileOf(link);
        if (link.Target.Split('#') is not [_, var anchor]) return Path.Exists(Repository.PathOf(path));
        return Pages.TryGetValue(path, out var page) && page.Anchors.Contains(anchor);
    }

    private static string FileOf(MarkdownLink link)
    {
        var target = link.Target.Split('#')[0];
        if (target.Length == 0) return link.Page;
        var full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathOf(link.Page))!, target));
        return Path.GetRelativePath(Repository.Root, full).Replace('\\', '/');
    }
}
