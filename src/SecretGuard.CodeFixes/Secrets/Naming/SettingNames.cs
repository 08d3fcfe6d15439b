using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
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
    private const string ConnectionStrings = "ConnectionStrings";
    private const string NamelessConnection = "Default";

    private readonly Dictionary<string, string> _valueOfKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly NamesInCode _taken;
    private readonly IReadOnlyDictionary<string, string> _known;

    /// <param name="taken">Keys and variables that the code reads already: nobody knows which value they hold.</param>
    /// <param name="known">Keys of configuration by the value that stands there: a secret that a settings file has already keeps its name.</param>
    public SettingNames(NamesInCode taken, IReadOnlyDictionary<string, string>? known = null)
    {
        _taken = taken;
        _known = known ?? new Dictionary<string, string>();
    }

    /// <param name="secret">What is named.</param>
    /// <param name="route">How it will be read.</param>
    /// <param name="assemblyName">Names what no type does.</param>
    /// <param name="cancellation">Ends the search.</param>
    public Task<SettingName> ChooseAsync(NamedSecret secret, ReadRoute route, string assemblyName, CancellationToken cancellation)
    {
        var stem = TypeStem.Of(secret.Node, assemblyName);
        // A connection string is one setting, among its like.
        if (secret.IsConnection) return FreeAsync(ConnectionStrings, FirstHarmless(secret.Value, stem) ?? NamelessConnection, secret.Value, cancellation);
        if (_known.TryGetValue(secret.Value, out var key)) return Task.FromResult(Known(key, secret.Value));
        var configuration = route as ConfigurationRoute;
        var section = configuration is { Section: { Length: > 0 } own } ? own
            : FirstHarmless(secret.Value, NearbySection.Of(secret.Node, configuration), FromClientId(secret.ClientId), stem) ?? TypeStem.Nameless;
        return FreeAsync(section, secret.Leaf, secret.Value, cancellation);
    }

    private SettingName Known(string key, string value)
    {
        _valueOfKey[key] = value;
        var seam = key.LastIndexOf(':');
        return seam < 0 ? new SettingName(string.Empty, key) : new SettingName(key.Substring(0, seam), key.Substring(seam + 1));
    }

    // Sections, clients and types are the user's words and may be the secret: then its name would tell it in the code and in the menu.
    private static string? FirstHarmless(string value, params string?[] names)
    {
        var secrets = KnownSecrets.Of(value);
        return names.FirstOrDefault(name => name is { Length: 0 } || DisplayName.Of(name, secrets, value) is not null);
    }

    private async Task<SettingName> FreeAsync(string section, string leaf, string value, CancellationToken cancellation)
    {
        var taken = await _taken.WithAsync(leaf, cancellation).ConfigureAwait(false);
        var name = new SettingName(section, leaf);
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? name : name.Numbered(number);
            if (IsFree(candidate, value, taken)) return candidate;
        }
    }

    private bool IsFree(SettingName name, string value, ISet<string> taken)
    {
        if (_valueOfKey.TryGetValue(name.Key, out var known)) return known == value;
        if (taken.Contains(name.Key) || taken.Contains(name.Variable)) return false;
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
}
