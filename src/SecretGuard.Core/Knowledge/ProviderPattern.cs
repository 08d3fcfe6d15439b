using System;

namespace SecretGuard.Knowledge;

/// <summary>A row of the table of providers: what addresses of one look like.</summary>
internal sealed class ProviderPattern
{
    private readonly string[] _parts;

    public ProviderPattern(string[] fields)
    {
        Provider = fields[0];
        Address = fields[1];
        _parts = Address.Split('*');
    }

    public string Provider { get; }

    /// <summary>The address, with stars for whatever may stand there.</summary>
    public string Address { get; }

    /// <param name="address">Without its scheme.</param>
    public bool Matches(string address)
    {
        var at = 0;
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i].Length == 0) continue;
            var found = address.IndexOf(_parts[i], at, StringComparison.OrdinalIgnoreCase);
            // Without a leading star the host must begin with the text: "github.com.evil.example" is another matter, "notgithub.com" is one.
            if (found < 0 || (i == 0 && found != 0)) return false;
            at = found + _parts[i].Length;
        }

        return _parts[_parts.Length - 1].Length == 0 || at == address.Length || address[at] is '/' or ':' or '?';
    }
}
