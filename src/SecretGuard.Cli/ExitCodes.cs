namespace SecretGuard.Cli;

/// <summary>What the exit code of every command means.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>Findings from the level of <c>--fail-on</c> upward.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or what was named could not be read or written.</summary>
    public const int Failure = 2;

    /// <summary>The scan was interrupted: the report holds what was found until then.</summary>
    public const int Partial = 3;
}
