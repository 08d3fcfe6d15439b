using System;
using System.Globalization;
using System.Linq;

namespace SecretGuard.Benchmarks;

/// <summary>What to measure, over what, and against what.</summary>
internal sealed record BenchmarkOptions
{
    private const string Usage = """
        usage: SecretGuard.Benchmarks all|analyzers|engine|commands|corpus|accuracy|judgements|fixes [options]
               SecretGuard.Benchmarks check|check-analyzers|check-engine|check-commands|check-accuracy|check-fixes [options]
        Measures, and writes docs/performance.md, docs/accuracy.md, benchmarks/corpus/README.md, benchmarks/ratios.csv and benchmarks/shares.csv;
        check writes nothing and compares.
          --trees FOLDER   checkouts that fetch-trees.sh made; this repository itself unless given here or by BENCHMARK_TREES
          --peers FOLDER   commands that install-peers.sh made; those on the PATH unless given here or by BENCHMARK_PEERS
          --rounds N       how often; 3 for analyzers, 20 for the engine and 10 for commands unless given
          --note TEXT      what else the machine did
        """;

    private static readonly string[] Sections = ["analyzers", "engine", "commands", "accuracy", "fixes"];

    private static readonly string[] Modes = ["all", "check", "corpus", "judgements", .. Sections, .. Sections.Select(section => "check-" + section)];

    public string Mode { get; private init; } = "";

    public string? Trees { get; private init; } = Environment.GetEnvironmentVariable("BENCHMARK_TREES");

    public string? Peers { get; private init; } = Environment.GetEnvironmentVariable("BENCHMARK_PEERS");

    public int? Rounds { get; private init; }

    public string Note { get; private init; } = "";

    public bool IsCheck => Mode.StartsWith("check", StringComparison.Ordinal);

    /// <summary>Whether a section is asked for.</summary>
    public bool Wants(string section) => Mode == "all" || Mode == section || (Sections.Contains(section) && (Mode == "check" || Mode == "check-" + section));

    /// <exception cref="BenchmarkFailure">They make no sense.</exception>
    public static BenchmarkOptions Parse(string[] arguments)
    {
        if (arguments.Length % 2 == 0 || !Modes.Contains(arguments[0])) throw new BenchmarkFailure(Usage);
        return arguments.Skip(1).Chunk(2).Aggregate(new BenchmarkOptions { Mode = arguments[0] }, (options, pair) => options.With(pair[0], pair[1]));
    }

    private BenchmarkOptions With(string name, string value) => name switch
    {
        "--trees" => this with { Trees = value },
        "--peers" => this with { Peers = value },
        "--rounds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds > 0 => this with { Rounds = rounds },
        "--note" => this with { Note = value },
        _ => throw new BenchmarkFailure(Usage),
    };
}
