namespace SecretGuard.Cli;

/// <summary>The values of <c>--format</c>.</summary>
internal static class ReportFormats
{
    public const string Text = "text";

    public const string Json = "json";

    public const string Sarif = "sarif";

    public const string GitHub = "github";

    public const string GitLab = "gitlab";

    public const string Html = "html";

    public static readonly string[] All = { Text, Json, Sarif, GitHub, GitLab, Html };
}
