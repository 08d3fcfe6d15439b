using System;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace SecretGuard.Testing.Leaks;

/// <summary>How formats write signs that mean something to them.</summary>
internal static class Escapes
{
    public static string Json(string value) => JsonSerializer.Serialize(value)[1..^1];

    /// <summary>As the header of Basic authentication carries it, RFC 7617.</summary>
    public static string BasicCredentials(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes("orders:" + value));

    public static string Xml(string value) => System.Security.SecurityElement.Escape(value);

    public static string Percent(string value) => Uri.EscapeDataString(value);

    /// <summary>Backslash escapes of C, Python, JavaScript and the like.</summary>
    public static string Backslash(string value) =>
        string.Concat(value.Select(c => c is '\\' or '"' or '\'' ? "\\" + c : c.ToString()));
}
