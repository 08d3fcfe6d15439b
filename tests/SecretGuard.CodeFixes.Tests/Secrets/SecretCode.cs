using System.Threading.Tasks;
using SecretGuard.CodeFixes.Secrets;

namespace SecretGuard.CodeFixes.Tests.Secrets;

/// <summary>Short ways to write the code around a client secret and the code that reads it.</summary>
internal static class SecretCode
{
    /// <summary>A reported secret, in its quotes.</summary>
    public const string Literal = "\"{|SG1001:8f3k|}\"";

    /// <summary>The guard as the fix writes it.</summary>
    /// <param name="read">What reads the setting.</param>
    /// <param name="setting">What the exception asks for.</param>
    /// <param name="depth">Steps of indentation of the line on which it begins.</param>
    /// <param name="variable">The guard's variable.</param>
    public static string Guard(string read, string setting, int depth = 2, string variable = "clientSecret")
    {
        var indentation = new string(' ', 4 * (depth + 1));
        return $$"""
            {{read}} is { Length: > 0 } {{variable}}
            {{indentation}}? {{variable}}
            {{indentation}}: throw new InvalidOperationException("Set {{setting}}: it is missing or empty.")
            """;
    }

    public static string FromEnvironment(string name = "Orders__ClientSecret", int depth = 2, string variable = "clientSecret") =>
        Guard($"Environment.GetEnvironmentVariable(\"{name}\")", name, depth, variable);

    public static string FromConfiguration(string configuration, string key = "Orders:ClientSecret", int depth = 2, string variable = "clientSecret", string? below = null) =>
        Guard($"{configuration}[\"{below ?? key}\"]", key, depth, variable);

    public static string Line(string text, string read, string setting) =>
        text.Replace("{}", $"{read} is {{ Length: > 0 }} clientSecret ? clientSecret : throw new InvalidOperationException(\"Set {setting}: it is missing or empty.\")", System.StringComparison.Ordinal);

    public static Task VerifyAsync(string before, string after, FixSettings? settings = null) =>
        FixTest.VerifyAsync<ClientSecretFixer>(before, after, settings);

    /// <summary>The same code with the secret and with what reads it.</summary>
    public static Task VerifyAsync(System.Func<string, string> code, string after, FixSettings? settings = null) =>
        VerifyAsync(code(Literal), code(after), settings);

    public static Task HasNoFixAsync(string code, FixSettings? settings = null) => VerifyAsync(code, code, settings);
}
