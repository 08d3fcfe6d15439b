namespace SecretGuard.Scanning;

/// <summary>What one file may cost.</summary>
public static class ScanLimits
{
    /// <summary>16 MB. Text that people write is far below it; what lies above is data, and is counted as skipped.</summary>
    public const int MaxFileBytes = 16 * 1024 * 1024;
}
