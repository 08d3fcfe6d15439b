using System;
using System.IO;
using System.Security;

namespace SecretGuard.Scanning.Reading;

/// <summary>Tells failures of the file system from defects, and says them in our own words: the system's hold absolute paths.</summary>
internal static class ReadFailure
{
    public static bool IsFailure(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    public static string ReasonOf(Exception exception) => exception switch
    {
        UnauthorizedAccessException or SecurityException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it is gone, or its name cannot be decoded",
        PathTooLongException => "its path is too long",
        _ => "the system reports an input or output error",
    };
}
