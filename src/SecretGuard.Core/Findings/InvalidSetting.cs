using System.Globalization;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Text;

namespace SecretGuard.Findings;

/// <summary>SG9002 for a line of a configuration that nobody can follow.</summary>
public static class InvalidSetting
{
    /// <param name="path">The file, relative to the scanned root, forward slashes.</param>
    /// <param name="line">1-based.</param>
    /// <param name="message">Defect, then remedy; no content and no path.</param>
    public static Finding Of(string path, int line, string message) => Of(path, line, new TextRange(0, 0), message);

    /// <param name="path">The file, relative to the scanned root, forward slashes.</param>
    /// <param name="line">1-based.</param>
    /// <param name="range">What is wrong in the text, for those who show it there.</param>
    /// <param name="message">Defect, then remedy; no content and no path.</param>
    public static Finding Of(string path, int line, TextRange range, string message)
    {
        var fingerprint = new FingerprintBuilder(path + "\n" + line.ToString(CultureInfo.InvariantCulture)).Next(RuleCatalog.InvalidPolicy);
        return new(RuleCatalog.InvalidPolicy, path, range, Severity.Error, message, fingerprint)
        {
            Start = new TextPosition(line, 1),
            End = new TextPosition(line, 1),
        };
    }
}
