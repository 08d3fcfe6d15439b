namespace SecretGuard.Scanning;

/// <summary>Whoever wants to know how a scan goes on. Called from all threads of the scan.</summary>
public interface IScanObserver
{
    /// <param name="path">Relative to the root.</param>
    /// <param name="skipped">Why it was not judged; null when it was.</param>
    void Passed(string path, string? skipped);
}
