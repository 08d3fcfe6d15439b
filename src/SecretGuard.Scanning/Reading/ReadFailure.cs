using System;
using System.IO;
using System.Security;

namespace SecretGuard.Scanning.Reading;

/// <summary>Tells failures of the file system from defects, and says them in our own words: the system's hold absolute paths.</summary>
internal static class ReadFailure
{
    public static bool IsFailure(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    /// <summary>Reason and remedy, to follow a colon.</summary>
    public static string ReasonOf(Exception exception) => exception switch
    {
        UnauthorizedAccessException or SecurityException => "access is denied. Grant the right to read it, or have git ignore it.",
        FileNotFoundException or DirectoryNotFoundException => "it is gone, or its name cannot be decoded. Rename it if it is still there.",
        PathTooLongException => "its path is too long. Shorten it.",
        _ => "the system reports an error. Scan again when nothing else uses it.",
    };
}
