using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using SecretGuard.Findings;
using SecretGuard.Text;

namespace SecretGuard.Scanning;

/// <summary>Walks folders, reads what is text, and hands it to the engine.</summary>
public static class FolderScanner
{
    /// <exception cref="OperationCanceledException">The scan was cancelled.</exception>
    public static ScanReport Scan(ScanRequest request, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var scanned = 0;
        foreach (var file in Directory.EnumerateFiles(request.Root, "*", SearchOption.AllDirectories).OrderBy(path => path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var relative = file.Substring(request.Root.Length).TrimStart('/', '\\');
            findings.AddRange(TextScanner.Scan(new TextDocument(relative, File.ReadAllText(file)), request.Settings));
            scanned++;
        }

        return new ScanReport(findings, scanned, 0, 0, 0);
    }
}
