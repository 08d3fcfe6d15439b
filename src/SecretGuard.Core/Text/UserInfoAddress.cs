using System;

namespace SecretGuard.Text;

/// <summary>Takes <c>scheme://user:password@host</c> apart (RFC 3986 section 3.2.1).</summary>
internal static class UserInfoAddress
{
    /// <summary>The password in front of the host, or null when there is none.</summary>
    /// <param name="address">An address.</param>
    /// <param name="host">The host, without its port.</param>
    public static SourceValue? PasswordOf(SourceValue address, out string host)
    {
        host = string.Empty;
        var text = address.Value;
        var start = text.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return null;
        start += 3;
        var end = text.IndexOfAny(new[] { '/', '?', '#', '\\', ' ', '"', '\'', '<', '>' }, start);
        if (end < 0) end = text.Length;
        var at = text.LastIndexOf('@', end - 1, end - start);
        if (at < 0) return null;
        var colon = text.IndexOf(':', start, at - start);
        if (colon < 0 || colon + 1 == at) return null;
        var port = text.IndexOf(':', at + 1, end - at - 1);
        host = text.Substring(at + 1, (port < 0 ? end : port) - at - 1);
        return host.Length == 0 ? null : PercentText.Decode(address.Slice(colon + 1, at - colon - 1));
    }
}
