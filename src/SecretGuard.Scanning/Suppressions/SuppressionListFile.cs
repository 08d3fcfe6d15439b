using System.IO;
using SecretGuard.Findings;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Suppressions;

/// <summary>The file of the team's list, in the root.</summary>
internal static class SuppressionListFile
{
    // Many times what the lines that count may hold.
    private const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>An empty list where there is no file. One that cannot be read suppresses nothing, and says so.</summary>
    /// <param name="root">Absolute.</param>
    public static SuppressionList In(string root)
    {
        var path = Path.Combine(root, SuppressionList.FileName);
        if (!File.Exists(path)) return SuppressionList.Empty;
        var content = TextFileReader.Read(path, MaxBytes);
        return content.Kind switch
        {
            ContentKind.Text => SuppressionList.Read(content.Text),
            ContentKind.Unreadable => SuppressionList.Unreadable("The list of suppressions could not be read, so that none counts: " + content.Reason),
            _ => SuppressionList.Unreadable("The list of suppressions is no text, or too large, so that none counts. Write it in UTF-8, at most 2000 lines."),
        };
    }
}
