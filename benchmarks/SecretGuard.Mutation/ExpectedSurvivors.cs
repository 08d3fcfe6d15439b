using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SecretGuard.Testing;

namespace SecretGuard.Mutation;

/// <summary>The switches that no test can notice, with the reason: <c>expected.txt</c>.</summary>
internal sealed class ExpectedSurvivors(IReadOnlySet<string> names)
{
    private const string Separator = " | ";

    // reason | path | kind | text
    public static ExpectedSurvivors Read() =>
        new(File.ReadLines(Repository.PathOf("benchmarks", "SecretGuard.Mutation", "expected.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line[(line.IndexOf(Separator, StringComparison.Ordinal) + Separator.Length)..]).ToHashSet());

    public bool Hold(Mutant survivor) => names.Contains(survivor.Name);

    /// <summary>What is expected of the files and did not come about: a test notices it, or it is not there any more.</summary>
    public IEnumerable<string> Missing(IEnumerable<Mutant> survivors, IEnumerable<string> paths, bool ofTexts)
    {
        var seen = survivors.Select(survivor => survivor.Name).ToHashSet();
        var tried = paths.ToHashSet();
        return names.Where(name => name.Contains(" | text | ", StringComparison.Ordinal) == ofTexts && !seen.Contains(name) && tried.Contains(name[..name.IndexOf(Separator, StringComparison.Ordinal)])).Order(StringComparer.Ordinal);
    }
}
