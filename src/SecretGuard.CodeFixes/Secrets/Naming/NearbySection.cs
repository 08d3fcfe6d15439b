using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.CodeFixes.Secrets.Access;
using SecretGuard.Knowledge;

namespace SecretGuard.CodeFixes.Secrets.Naming;

/// <summary>
/// The section from which the code around a secret reads what belongs to the same client: <c>configuration["Keycloak:ClientId"]</c>.
/// </summary>
internal static class NearbySection
{
    private static readonly SlotKind[] Companions = { SlotKind.ClientId, SlotKind.Authority, SlotKind.TokenEndpoint, SlotKind.Scope };

    private static readonly HashSet<string> CompanionNames = new(System.StringComparer.OrdinalIgnoreCase)
    {
        "UserName", "User", "Login", "Host", "HostName", "Server", "Url", "Uri", "BaseUrl", "BaseAddress", "Endpoint", "Issuer", "ValidIssuer",
        "Audience", "ValidAudience",
    };

    /// <param name="secret">The literal.</param>
    /// <param name="configuration">Where the secret will be read from; null for the environment.</param>
    /// <returns>Null when nothing near it tells; the nearest that does, else.</returns>
    public static string? Of(SyntaxNode secret, ConfigurationRoute? configuration)
    {
        foreach (var scope in secret.Ancestors().Where(IsScope))
        {
            var sections = Reads(scope).Select(read => SectionOf(read.Receiver, read.Key, configuration));
            if (sections.FirstOrDefault(section => section is not null) is { } found) return found;
        }

        return null;
    }

    private static bool IsScope(SyntaxNode node) =>
        node is StatementSyntax or AnonymousFunctionExpressionSyntax or CompilationUnitSyntax
            or MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax;

    private static IEnumerable<(ExpressionSyntax Receiver, string Key)> Reads(SyntaxNode scope)
    {
        foreach (var node in scope.DescendantNodes())
        {
            if (node is ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } access && KeyIn(keys[0]) is { } key)
                yield return (access.Expression, key);
            if (node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call
                && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValue" } lookup
                && KeyIn(arguments[0]) is { } value)
                yield return (lookup.Expression, value);
        }
    }

    private static string? KeyIn(ArgumentSyntax argument) => (argument.Expression as LiteralExpressionSyntax)?.Token.Value as string;

    private static string? SectionOf(ExpressionSyntax receiver, string key, ConfigurationRoute? configuration)
    {
        var seam = key.LastIndexOf(':');
        if (!IsCompanion(key.Substring(seam + 1))) return null;
        var own = seam < 0 ? string.Empty : key.Substring(0, seam);
        if (!own.All(c => char.IsLetterOrDigit(c) || c is ':' or '_')) return null;
        if (SectionPath.Of(receiver) is { } path) return Join(path, own);
        if (configuration is not null && receiver.ToString() == configuration.Expression) return Join(configuration.Section, own);
        // Behind another name there may be a section as well.
        return own.Length > 0 ? own : null;
    }

    private static bool IsCompanion(string leaf) =>
        CompanionNames.Contains(leaf) || (NameLexicon.SlotOf(leaf) is { } slot && Companions.Contains(slot));

    private static string Join(string section, string key) => section.Length == 0 ? key : key.Length == 0 ? section : section + ":" + key;
}
