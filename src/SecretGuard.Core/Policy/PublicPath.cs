using System;

namespace SecretGuard.Policy;

/// <summary>Folders whose files a web server hands to everybody.</summary>
internal static class PublicPath
{
    private static readonly string[] Folders = { "wwwroot", "ClientApp/src" };

    /// <param name="path">Relative to the scanned root, forward slashes.</param>
    public static bool Is(string path)
    {
        foreach (var folder in Folders)
        {
            var at = path.IndexOf(folder + "/", StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 0 && path[at - 1] == '/')) return true;
        }

        return false;
    }
}
