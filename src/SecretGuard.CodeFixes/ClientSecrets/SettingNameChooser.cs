using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Knowledge;

namespace SecretGuard.CodeFixes.ClientSecrets;

/// <summary>
/// Derives a name from what stands near the secret: the configuration section already in use, the client id, the type. Remembers what
/// it gave away, so that two different values never get one name.
/// </summary>
internal sealed class SettingNameChooser
{
    private static readonly string[] RoleSuffixes =
    {
        "TokenClient", "TokenProvider", "TokenService", "Client", "Service", "Options", "Settings", "Configuration", "Config", "Worker",
        "Provider", "Handler", "Factory", "Authenticator", "Module", "Extensions",
    };

    private readonly Dictionary<string, string> _valueOfKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _taken;

    /// <param name="taken">Keys and variables that the code reads already: nobody knows which value they hold.</param>
    public SettingNameChooser(IEnumerable<string> taken) => _taken = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);

    public SettingName Choose(SyntaxNode literal, string value, string? clientId, string assemblyName)
    {
        var name = SettingName.Of(SectionInUse(literal) ?? FromClientId(clientId) ?? FromType(literal, assemblyName));
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? name : name.Numbered(number);
            if (IsFree(candidate, value)) return candidate;
        }
    }

    private bool IsFree(SettingName name, string value)
    {
        if (_valueOfKey.TryGetValue(name.Key, out var known)) return known == value;
        if (_taken.Contains(name.Key) || _taken.Contains(name.Variable)) return false;
        _valueOfKey.Add(name.Key, value);
        return true;
    }

    // configuration["Keycloak:ClientId"] in the same type: the secret belongs beside it.
    private static string? SectionInUse(SyntaxNode literal)
    {
        SyntaxNode? scope = literal.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        scope ??= literal.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<ElementAccessExpressionSyntax>()
            .Select(access => access.ArgumentList.Arguments is { Count: 1 } arguments ? arguments[0].Expression as LiteralExpressionSyntax : null)
            .Select(key => SectionOf(key?.Token.ValueText))
            .FirstOrDefault(section => section is not null);
    }

    private static string? SectionOf(string? key)
    {
        var end = key?.LastIndexOf(':') ?? -1;
        if (end <= 0 || !key!.Substring(0, end).All(c => char.IsLetterOrDigit(c) || c is ':' or '_')) return null;
        return NameLexicon.SlotOf(key.Substring(end + 1)) is SlotKind.ClientId or SlotKind.Authority or SlotKind.TokenEndpoint
            ? key.Substring(0, end)
            : null;
    }

    private static string? FromClientId(string? clientId)
    {
        if (string.IsNullOrEmpty(clientId)) return null;
        var pascal = string.Concat(NameWords.Split(clientId!).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return pascal.Length is 0 or > 40 ? null : pascal;
    }

    private static string FromType(SyntaxNode literal, string assemblyName)
    {
        var type = literal.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
        if (type is null or "Program" or "Startup") type = assemblyName.Substring(assemblyName.LastIndexOf('.') + 1);
        var suffix = RoleSuffixes.FirstOrDefault(end => type.Length > end.Length && type.EndsWith(end, StringComparison.Ordinal));
        var stem = suffix is null ? type : type.Substring(0, type.Length - suffix.Length);
        var letters = new string(stem.Where(char.IsLetterOrDigit).ToArray());
        return letters.Length == 0 || !char.IsLetter(letters[0]) ? "OAuth" : char.ToUpperInvariant(letters[0]) + letters.Substring(1);
    }
}
