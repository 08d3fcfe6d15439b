using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SecretGuard.CodeFixes.Secrets.Access;
using SecretGuard.Knowledge;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Secrets.Naming;

/// <summary>
/// Derives a name from what stands near the secret: the configuration section already in use, the client id, the type. Remembers what
/// it gave away, so that two different values never get one name.
/// </summary>
internal sealed class SettingNames
{
    private const int LongestClientId = 40;

    private readonly Dictionary<string, string> _valueOfKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly ISet<string> _taken;

    /// <param name="taken">Keys and variables that the code reads already: nobody knows which value they hold.</param>
    public SettingNames(ISet<string> taken) => _taken = taken;

    /// <param name="literal">The secret in the tree.</param>
    /// <param name="value">Its source.</param>
    /// <param name="route">How it will be read.</param>
    /// <param name="leaf">The last part of the name.</param>
    /// <param name="clientId">Whose secret it is; null when nothing tells it.</param>
    /// <param name="assemblyName">Names what no type does.</param>
    public SettingName Choose(SyntaxNode literal, string value, ReadRoute route, string leaf, string? clientId, string assemblyName)
    {
        var configuration = route as ConfigurationRoute;
        var section = configuration is { Section: { Length: > 0 } own } ? own
            : FirstHarmless(value, NearbySection.Of(literal, configuration), FromClientId(clientId), TypeStem.Of(literal, assemblyName));
        return Free(new SettingName(section, leaf), value);
    }

    /// <summary>A connection string is one setting, among its like.</summary>
    public SettingName ChooseConnection(SyntaxNode literal, string value, string assemblyName) =>
        Free(new SettingName("ConnectionStrings", FirstHarmless(value, TypeStem.Of(literal, assemblyName))), value);

    // Sections, clients and types are the user's words and may be the secret: then its name would tell it in the code and in the menu.
    private static string FirstHarmless(string value, params string?[] names)
    {
        var secrets = KnownSecrets.Of(value);
        return names.FirstOrDefault(name => DisplayName.Of(name, secrets, value) is not null) ?? TypeStem.Nameless;
    }

    private SettingName Free(SettingName name, string value)
    {
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

    private static string? FromClientId(string? clientId)
    {
        if (string.IsNullOrEmpty(clientId)) return null;
        var pascal = string.Concat(NameWords.Split(clientId!).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        // A generated client id names nothing to a reader, and a key cannot begin with whatever it begins with.
        return pascal.Length is 0 or > LongestClientId || !char.IsLetter(pascal[0]) || Guid.TryParse(clientId, out _) ? null : pascal;
    }

    private static string FromType(SyntaxNode literal, string assemblyName)
    {
        var type = literal.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
        if (type is null or "Program" or "Startup") type = assemblyName.Substring(assemblyName.LastIndexOf('.') + 1);
        var suffix = RoleSuffixes.FirstOrDefault(end => type.Length > end.Length && type.EndsWith(end, StringComparison.Ordinal));
        var stem = suffix is null ? type : type.Substring(0, type.Length - suffix.Length);
        var letters = new string(stem.Where(char.IsLetterOrDigit).ToArray());
        return letters.Length == 0 || !char.IsLetter(letters[0]) ? Nameless : char.ToUpperInvariant(letters[0]) + letters.Substring(1);
    }
}
