using System.Collections.Generic;

namespace SecretGuard.Fuzzing;

/// <summary>One reader of other people's text.</summary>
internal interface IFuzzTarget
{
    /// <summary>By which a run names it; no blanks.</summary>
    string Name { get; }

    /// <summary>The texts that inputs are made of. Never empty.</summary>
    IReadOnlyList<FuzzText> Seeds { get; }

    /// <summary>Its share of all inputs, compared with the other targets.</summary>
    int Weight { get; }

    /// <summary>What one input may cost.</summary>
    FuzzLimits Limits { get; }

    /// <summary>Reads an input and holds what came of it against what must be true of all. Throws where it is not.</summary>
    void Read(FuzzText input);
}
