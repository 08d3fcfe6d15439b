using System;

namespace SecretGuard.Policy;

/// <summary>
/// A path with forward slashes in which <c>*</c> stands for any characters of a name and <c>**</c> for any folders, none included. Compared
/// with case, in time proportional to pattern times path.
/// </summary>
internal sealed class PathGlob
{
    private const string AnyFolders = "**";

    private readonly string[] _names;

    public PathGlob(string pattern)
    {
        Pattern = pattern;
        _names = pattern.Split('/');
    }

    public string Pattern { get; }

    public bool HasWildcard => Pattern.IndexOf('*') >= 0;

    public bool IsMatch(string path)
    {
        if (!HasWildcard) return string.Equals(Pattern, path, StringComparison.Ordinal);
        var names = path.Split('/');
        var (at, name, lastAny, retry) = (0, 0, -1, 0);
        while (name < names.Length)
        {
            if (at < _names.Length && _names[at] == AnyFolders)
            {
                (lastAny, retry) = (at++, name);
            }
            else if (at < _names.Length && WildcardPattern.IsMatch(_names[at], names[name], StringComparison.Ordinal))
            {
                at++;
                name++;
            }
            else if (lastAny >= 0)
            {
                // The nearest place that fits leaves the most room for what comes behind it.
                (at, name) = (lastAny + 1, ++retry);
            }
            else return false;
        }

        while (at < _names.Length && _names[at] == AnyFolders) at++;
        return at == _names.Length;
    }
}
