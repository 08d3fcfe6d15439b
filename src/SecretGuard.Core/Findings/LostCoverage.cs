using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>SG9001 for what a host could not hand to the engine.</summary>
public static class LostCoverage
{
    /// <param name="path">The file or folder, relative to the scanned root, forward slashes.</param>
    /// <param name="message">Defect, then remedy; no content and no path.</param>
    public static Finding Of(string path, string message)
    {
        var fingerprint = new FingerprintBuilder(path).Next(RuleCatalog.CoverageLost);
        return new(RuleCatalog.CoverageLost, path, new TextRange(0, 0), Severity.Warning, message, fingerprint)
        {
            Start = new TextPosition(1, 1),
            End = new TextPosition(1, 1),
        };
    }
}
