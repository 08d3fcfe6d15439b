namespace SecretGuard.Scanning.Parts;

/// <summary>What one step of a build found in one project: in its text files, in its C# for one framework, about its lock.</summary>
public sealed class ReportPart
{
    /// <summary>The project of files that belong to no project.</summary>
    public const string NoProject = ".";

    /// <param name="project">The project file, relative to the root with forward slashes, or <see cref="NoProject"/>.</param>
    /// <param name="step">Names the step among those of its project.</param>
    /// <param name="report">What it found.</param>
    public ReportPart(string project, string step, ScanReport report)
    {
        Project = project;
        Step = step;
        Report = report;
    }

    public string Project { get; }

    public string Step { get; }

    public ScanReport Report { get; }
}
