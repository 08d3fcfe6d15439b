using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Tests.Running;

/// <summary>Whoever types on does not wait for what the analyzers still look at.</summary>
[Collection(AloneGroup.Name)]
public class CancellationTests
{
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(100);

    // The machine may be at something else for a moment, the compiler at the one method, which it does not leave, and the analysis over.
    private const int Attempts = 10;

    [Theory]
    [InlineData(1500, 8)]
    [InlineData(1, 12_000)]
    public async Task CancelledAnalysis_EndsWithinTenthOfASecond(int methods, int statements)
    {
        var compilation = Compiled.Compile([("/src/C.cs", ManySources.Long(methods, statements))]);
        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < Attempts && best > Most; attempt++)
        {
            var took = await CancelAsync(compilation, TimeSpan.FromMilliseconds(60 + (attempt % 5 * 60)));
            if (took < best) best = took.Value;
        }

        Assert.True(best <= Most, $"It took {best.TotalMilliseconds:0} ms");
    }

    // How long the end took; null where the analysis was over before.
    private static async Task<TimeSpan?> CancelAsync(Compilation compilation, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var analysis = Task.Run(() => compilation.WithAnalyzers([new CredentialFlowAnalyzer()], options).GetAnalyzerDiagnosticsAsync(source.Token));
        await Task.Delay(after);
        if (analysis.IsCompleted) return null;
        var clock = Stopwatch.StartNew();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => analysis);
        return clock.Elapsed;
    }
}
