using System;
using System.Collections.Generic;
using System.Globalization;

namespace SecretGuard.Fuzzing;

/// <summary>What a run is asked to do.</summary>
internal sealed record FuzzOptions
{
    public const string Usage = "--inputs N --minutes M --seed S --first I --threads T --target NAME --slack N --replay FILE --sources FOLDER --every-version; --list names the targets";

    public long Inputs { get; private init; } = 200_000;

    public TimeSpan Time { get; private init; } = TimeSpan.MaxValue;

    public long Seed { get; private init; } = 20241129;

    /// <summary>The index to begin with.</summary>
    public long First { get; private init; }

    public int Threads { get; private init; } = 1;

    /// <summary>Null for all; else all whose names begin with it.</summary>
    public string? Target { get; private init; }

    /// <summary>A file that is read as it is, under its name.</summary>
    public string? Replay { get; private init; }

    /// <summary>Folders whose C# is read through analyzers and code fixes, in place of all targets.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>
    /// How many times the time of its target an input may take. A machine that does other work reads more slowly, also in its own time; what takes a
    /// time that grows with the square of the text takes far more.
    /// </summary>
    public int Slack { get; private init; } = 1;

    public bool IsList { get; private init; }

    /// <summary>Whole sources are read in each version of the language, instead of in one of them.</summary>
    public bool IsEveryVersion { get; private init; }

    public static FuzzOptions ForTests(long inputs, int threads) => new() { Inputs = inputs, Threads = threads, Slack = 4 };

    /// <exception cref="FormatException">Nobody can follow them.</exception>
    public static FuzzOptions Parse(string[] arguments)
    {
        var options = new FuzzOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--list") options = options with { IsList = true };
            else if (arguments[i] == "--every-version") options = options with { IsEveryVersion = true };
            else if (i + 1 < arguments.Length) options = options.With(arguments[i], arguments[++i]);
            else throw new FormatException(Usage);
        }

        return options;
    }

    private FuzzOptions With(string name, string value) => name switch
    {
        "--inputs" => this with { Inputs = Number(value) },
        "--minutes" => this with { Time = TimeSpan.FromMinutes(Number(value)), Inputs = long.MaxValue },
        "--seed" => this with { Seed = Number(value) },
        "--first" => this with { First = Number(value) },
        "--threads" => this with { Threads = (int)Number(value) },
        "--target" => this with { Target = value },
        "--slack" => this with { Slack = (int)Number(value) },
        "--sources" => this with { Sources = [.. Sources, value] },
        "--replay" => this with { Replay = value },
        _ => throw new FormatException(Usage),
    };

    private static long Number(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
