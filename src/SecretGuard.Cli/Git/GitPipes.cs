using System;
using System.IO;
using System.IO.Pipes;
using Microsoft.Win32.SafeHandles;

namespace SecretGuard.Cli.Git;

/// <summary>The pipes to git, as files. What .NET hands out reads and writes them as sockets, and loads all of its network code for that.</summary>
internal static class GitPipes
{
    /// <param name="pipe">Must be kept for as long as it is used.</param>
    /// <param name="access">Its direction.</param>
    public static Stream AsFile(Stream pipe, FileAccess access) =>
        !OperatingSystem.IsWindows() && pipe is PipeStream { SafePipeHandle: { } handle }
            ? new FileStream(new SafeFileHandle(handle.DangerousGetHandle(), ownsHandle: false), access, bufferSize: 0)
            : pipe;
}
