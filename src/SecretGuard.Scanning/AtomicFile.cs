using System;
using System.IO;

namespace SecretGuard.Scanning;

/// <summary>Replaces files in one step: whoever reads sees the old content or the new one, also when the writer is killed.</summary>
public static class AtomicFile
{
    /// <exception cref="IOException">It cannot be written; the old content stays.</exception>
    public static void Write(string path, byte[] content)
    {
        var draft = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            File.WriteAllBytes(draft, content);
            Replace(draft, path);
        }
        finally
        {
            Discard(draft);
        }
    }

    /// <summary>Why a file cannot be written, in a few words without its path.</summary>
    public static string ReasonOf(Exception exception) => exception is UnauthorizedAccessException ? "access is denied" : "the system reports an error";

    private static void Replace(string draft, string path)
    {
#if NET
        File.Move(draft, path, overwrite: true);
#else
        // A rename replaces on Unix; Windows wants it said.
        if (File.Exists(path)) File.Replace(draft, path, destinationBackupFileName: null);
        else File.Move(draft, path);
#endif
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception exception) when (Reading.ReadFailure.IsFailure(exception))
        {
            return;
        }
    }
}
