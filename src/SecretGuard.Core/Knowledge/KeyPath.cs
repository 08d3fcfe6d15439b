using System;

namespace SecretGuard.Knowledge;

/// <summary>
/// Key paths of .NET configuration: <c>Keycloak:ClientSecret</c>, as an environment variable <c>Keycloak__ClientSecret</c>. Other
/// signs (dots, slashes, dashes) only separate words.
/// </summary>
public static class KeyPath
{
    /// <summary>
    /// What the last part of a path tells or, where that says more, its last two parts: <c>Jwt:Key</c>,
    /// <c>Client:Secret</c>.
    /// </summary>
    public static NameMeaning? MeaningOf(string path)
    {
        var start = LastStart(path, path.Length, out var end);
        var last = start == 0 ? path : path.Substring(start);
        if (start == 0 || last.Length == 0 || path.Length > 256) return NameLexicon.MeaningOf(last);
        var before = LastStart(path, end, out _);
        return MeaningOf(path.Substring(before, end - before), last);
    }

    /// <summary>What a name tells, alone or together with the name of the section it stands in.</summary>
    public static NameMeaning? MeaningOf(string section, string name)
    {
        var own = NameLexicon.MeaningOf(name);
        var both = NameLexicon.MeaningOf(section + ":" + name);
        return own is null || both?.Order < own.Order ? both : own;
    }

    /// <summary>The slot that a path tells, or null.</summary>
    public static SlotKind? SlotOf(string path) => MeaningOf(path)?.Kind;

    // Where the last part before an index begins, and where the one before it ends.
    private static int LastStart(string path, int length, out int end)
    {
        end = 0;
        if (length == 0) return 0;
        var colon = path.LastIndexOf(':', length - 1);
        var seam = length - 2;
        while (seam >= 0 && (path[seam] != '_' || path[seam + 1] != '_')) seam--;
        end = Math.Max(Math.Max(colon, seam), 0);
        return colon < 0 && seam < 0 ? 0 : colon > seam ? colon + 1 : seam + 2;
    }
}
