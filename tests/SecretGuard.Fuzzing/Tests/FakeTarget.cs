using System;
using System.Collections.Generic;

namespace SecretGuard.Fuzzing.Tests;

/// <summary>A reader that a test writes, for texts of one seed.</summary>
internal sealed class FakeTarget(Action<FuzzText> read) : IFuzzTarget
{
    public string Name => "fake";

    public IReadOnlyList<FuzzText> Seeds { get; } = [new("a.txt", "one two three\nfour"), new("b.txt", "five")];

    public int Weight => 1;

    public FuzzLimits Limits => FuzzLimits.Default;

    public void Read(FuzzText input) => read(input);
}
