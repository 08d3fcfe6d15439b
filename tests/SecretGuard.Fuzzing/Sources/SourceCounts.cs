namespace SecretGuard.Fuzzing.Sources;

/// <summary>What was read.</summary>
internal readonly record struct SourceCounts(long Files, long Compilations, long Findings, long Actions)
{
    public static SourceCounts operator +(SourceCounts one, SourceCounts other) =>
        new(one.Files + other.Files, one.Compilations + other.Compilations, one.Findings + other.Findings, one.Actions + other.Actions);
}
