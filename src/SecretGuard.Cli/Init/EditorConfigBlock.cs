using System;

namespace SecretGuard.Cli.Init;

/// <summary>Names the settings in <c>.editorconfig</c>, as comments: none of them changes anything until somebody wants it to.</summary>
internal static class EditorConfigBlock
{
    private const string FileName = ".editorconfig";

    internal const string Content = """

        # SecretGuard. What can be set: https://github.com/secretguard/secretguard/blob/main/docs/configuration.md
        [*.cs]
        # dotnet_diagnostic.SG1001.severity = warning

        [*]
        # secretguard.SG1001.severity = warning
        # secretguard.trusted_plaintext_hosts = sso.intra.example
        # secretguard.report_weak_test_secrets = true

        """;

    public static string AddTo(string folder)
    {
        var file = new SetupFile(folder, FileName);
        var content = Content.ReplaceLineEndings("\n");
        if (!file.Exists) return file.Create(content.TrimStart('\n'));
        return file.Text.Contains("SecretGuard", StringComparison.OrdinalIgnoreCase) ? $"kept {FileName}: it speaks of SecretGuard" : file.Append(content);
    }
}
