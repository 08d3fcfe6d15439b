using System;
using System.IO;
using System.Text.Json;

namespace SecretGuard.Cli.Verification;

/// <summary>
/// Tells a CI job that runs on a pull request out of somebody else's fork: what it scans is written by a stranger, who would choose where
/// secrets are sent.
/// </summary>
internal static class ForeignCode
{
    /// <param name="variable">From the name of an environment variable to its value.</param>
    public static bool IsRunning(Func<string, string?> variable) => IsGitHubFork(variable) || IsAzureFork(variable) || IsGitLabFork(variable);

    private static bool IsAzureFork(Func<string, string?> variable) => string.Equals(variable("SYSTEM_PULLREQUEST_ISFORK"), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsGitLabFork(Func<string, string?> variable) =>
        variable("CI_MERGE_REQUEST_SOURCE_PROJECT_ID") is { Length: > 0 } source && source != variable("CI_MERGE_REQUEST_PROJECT_ID");

    // Not known to be of this repository counts as of another one.
    private static bool IsGitHubFork(Func<string, string?> variable)
    {
        if (variable("GITHUB_EVENT_NAME")?.StartsWith("pull_request", StringComparison.Ordinal) != true) return false;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(variable("GITHUB_EVENT_PATH") ?? string.Empty));
            var request = json.RootElement.GetProperty("pull_request");
            return RepositoryOf(request, "head") is not { } head || head != RepositoryOf(request, "base");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or JsonException or InvalidOperationException or System.Collections.Generic.KeyNotFoundException)
        {
            return true;
        }
    }

    private static string? RepositoryOf(JsonElement request, string side) =>
        request.GetProperty(side).GetProperty("repo") is { ValueKind: JsonValueKind.Object } repository ? repository.GetProperty("full_name").GetString() : null;
}
