namespace SecretGuard.Package.Tests;

/// <summary>One way to weaken the gate of a project.</summary>
/// <param name="Name">Tells it from the others.</param>
/// <param name="Project">The project, and its folder below <c>src</c>: several tamperings that do not hide each other share one.</param>
/// <param name="File">The file that does it, in that folder.</param>
/// <param name="Content">What stands in the file; of a file of MSBuild's, below its root element.</param>
/// <param name="Mark">The text at whose line it is found.</param>
/// <param name="Message">Part of what is said.</param>
internal sealed record Tampering(string Name, string Project, string File, string Content, string Mark, string Message)
{
    /// <summary>The lock sees it from inside the build.</summary>
    public bool IsSeenByLock { get; init; }

    /// <summary>The file that the lock names as a whole, where it does not see the place.</summary>
    public string? FileInside { get; init; }
}
