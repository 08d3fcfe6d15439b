using System;
using System.Collections.Generic;
using SecretGuard.Findings;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning;

/// <summary>What became of one file of a scan.</summary>
internal sealed class JudgedFile
{
    public JudgedFile(string path, ContentKind kind, IReadOnlyList<Finding>? findings = null)
    {
        Path = path;
        Kind = kind;
        Findings = findings ?? Array.Empty<Finding>();
    }

    /// <summary>Relative to the root.</summary>
    public string Path { get; }

    public ContentKind Kind { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Why it was not judged, in a few words; null when it was.</summary>
    public string? Skipped => Kind switch
    {
        ContentKind.Binary => SkipReasons.Binary,
        ContentKind.TooLarge => SkipReasons.TooLarge,
        ContentKind.Unreadable => SkipReasons.Unreadable,
        _ => null,
    };
}
