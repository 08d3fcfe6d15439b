using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using SecretGuard.Text;

namespace SecretGuard.Benchmarks.Engine;

/// <summary>The engine over texts that are in memory, on one thread: no file is opened.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private string[] _texts = [];
    private object[] _documents = [];
    private object[] _portable = [];

    /// <summary>The texts of each format; set before anything is run.</summary>
    internal static IReadOnlyDictionary<string, IReadOnlyList<TextDocument>> Texts { get; set; } = new Dictionary<string, IReadOnlyList<TextDocument>>();

    public static IEnumerable<string> Formats => Texts.Keys;

    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var documents = Texts[Format];
        _texts = [.. documents.Select(document => document.Content)];
        _documents = [.. documents.Select(document => EngineBuild.Current.DocumentOf(document.Path, document.Content))];
        _portable = [.. documents.Select(document => EngineBuild.Portable.DocumentOf(document.Path, document.Content))];
    }

    [Benchmark]
    public int Scan() => _documents.Sum(EngineBuild.Current.Scan);

    [Benchmark]
    public int ScanPortable() => _portable.Sum(EngineBuild.Portable.Scan);

    /// <summary>What it is held against: each character is looked at once and counted by its low bits, in a plain loop.</summary>
    [Benchmark(Baseline = true)]
    public int LookOnce()
    {
        Span<int> counts = stackalloc int[64];
        foreach (var text in _texts)
            foreach (var sign in text) counts[sign & 63]++;
        return counts[1];
    }
}
