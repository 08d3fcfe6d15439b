using System.Text;

namespace SecretGuard.Scanning.Reports;

/// <summary>Paths as relative URI references of RFC 3986.</summary>
internal static class RelativeUri
{
    private const string Hex = "0123456789ABCDEF";

    /// <param name="path">Forward slashes, none at the start.</param>
    public static string Of(string path)
    {
        var uri = new StringBuilder(path.Length);
        foreach (var b in Encoding.UTF8.GetBytes(path))
        {
            if (IsPlain((char)b)) uri.Append((char)b);
            else uri.Append('%').Append(Hex[b >> 4]).Append(Hex[b & 15]);
        }

        return uri.ToString();
    }

    // A colon in the first segment would read as a scheme.
    private static bool IsPlain(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.' or '_' or '~' or '/';
}
