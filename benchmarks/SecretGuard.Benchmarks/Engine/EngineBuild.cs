using System;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Loader;
using SecretGuard.Findings;
using SecretGuard.Policy;
using SecretGuard.Text;

namespace SecretGuard.Benchmarks.Engine;

/// <summary>One build of the engine: the one that the command runs, and the one that the compiler and MSBuild load.</summary>
internal sealed class EngineBuild
{
    private readonly Func<object, int> _scan;
    private readonly ConstructorInfo _document;

    private EngineBuild(string framework, Assembly core)
    {
        Framework = framework;
        _document = core.GetType(typeof(TextDocument).FullName!)!.GetConstructor([typeof(string), typeof(string)])!;
        _scan = Compiled(core);
    }

    /// <summary>What the platform of today runs as it is meant for it.</summary>
    public static EngineBuild Current { get; } = new("net10.0", typeof(TextScanner).Assembly);

    /// <summary>The same sources without what newer platforms offer, on the platform of today.</summary>
    public static EngineBuild Portable { get; } = new("netstandard2.0", new AssemblyLoadContext("netstandard2.0").LoadFromAssemblyPath(Places.PortableCore));

    public string Framework { get; }

    /// <summary>A text as this build takes it.</summary>
    public object DocumentOf(string path, string content) => _document.Invoke([path, content]);

    /// <summary>How many findings there are.</summary>
    public int Scan(object document) => _scan(document);

    // Both builds have types of the same names, of which this program knows one.
    private static Func<object, int> Compiled(Assembly core)
    {
        var document = core.GetType(typeof(TextDocument).FullName!)!;
        var settings = core.GetType(typeof(ScanSettings).FullName!)!;
        var scan = core.GetType(typeof(TextScanner).FullName!)!.GetMethod(nameof(TextScanner.Scan), [document, settings])!;
        var argument = Expression.Parameter(typeof(object));
        var call = Expression.Call(scan, Expression.Convert(argument, document), Expression.Field(null, settings, nameof(ScanSettings.Default)));
        var count = scan.ReturnType.GetInterface("IReadOnlyCollection`1")!.GetProperty("Count")!;
        return Expression.Lambda<Func<object, int>>(Expression.Property(call, count), argument).Compile();
    }
}
