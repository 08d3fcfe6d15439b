using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Tests.Running;

/// <summary>What is found depends on the sources alone: not on their order, nor on the threads that look at them.</summary>
public class OrderTests
{
    private const int Runs = 20;

    [Fact]
    public async Task Findings_OfShuffledSources_OnOneOrManyThreads_AreTheSame()
    {
        var random = new Random(20241129);
        var expected = await FindingsOf(ManySources.All, concurrent: false);
        Assert.True(expected.Count > 100, $"{expected.Count} findings in {ManySources.All.Count} sources");

        for (var run = 0; run < Runs; run++)
        {
            var shuffled = ManySources.All.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, await FindingsOf(shuffled, concurrent: run % 2 == 0));
        }
    }

    private static async Task<IReadOnlyList<string>> FindingsOf(IReadOnlyList<(string Path, string Text)> sources, bool concurrent)
    {
        var diagnostics = await Compiled.DiagnosticsAsync(Compiled.Compile([.. sources]), concurrent);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.Select(Described).Order(StringComparer.Ordinal)];
    }

    private static string Described(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan()} {diagnostic.Severity} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)} "
        + string.Join(";", diagnostic.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
}
