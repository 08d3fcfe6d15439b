using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace SecretGuard.Analyzers.Tests.Running;

/// <summary>An IDE and a compiler server run for days: nothing of a compilation outlives it.</summary>
[Collection(AloneGroup.Name)]
public class MemoryTests
{
    private const int Compilations = 200;

    private const long MostGrowth = 4 * 1024 * 1024;

    [Fact]
    public async Task TwoHundredCompilations_LeaveNothingBehind()
    {
        for (var i = 0; i < 20; i++) await AnalyseAsync(-1 - i);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var compilations = new WeakReference[Compilations];
        for (var i = 0; i < Compilations; i++) compilations[i] = await AnalyseAsync(i);

        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        // The last one may still be on somebody's stack.
        Assert.InRange(compilations.Count(compilation => compilation.IsAlive), 0, 1);
        Assert.True(growth < MostGrowth, $"{growth:N0} bytes more are in use");
    }

    // Other words each time, so that what is kept by text or name would grow.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> AnalyseAsync(int number)
    {
        var sources = ManySources.All.Skip((number & 15) * 4).Take(6).Select(source => (source.Path, source.Text.Replace("Secret", "Secret" + (number & 0xFFFF), StringComparison.Ordinal))).ToArray();
        var compilation = Compiled.Compile([.. sources, ("/src/Own.cs", $$"""class Own{{number & 0xFFFF}} { string ClientSecret = "hunter{{number & 0xFFFF}}"; }""")]);
        Assert.NotEmpty(await Compiled.DiagnosticsAsync(compilation));
        return new WeakReference(compilation);
    }
}
