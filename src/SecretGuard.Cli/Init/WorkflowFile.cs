namespace SecretGuard.Cli.Init;

/// <summary>A workflow for GitHub Actions, the one that the documentation shows.</summary>
internal static class WorkflowFile
{
    public static string AddTo(string folder) =>
        new SetupFile(folder, ".github/workflows/secretguard.yml").Create(EmbeddedText.Read("ci/github-actions.yml"));
}
