using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Candidates;

/// <summary>The words without which no text can hold a candidate: most files have none and cost no more than this look.</summary>
internal static class Keywords
{
    internal static readonly string[] All =
    {
        "secret", "scope", "http:", "http\\", "password", "passwd", "pwd", "passphrase", "passwort", "pass=", "token", "key", "authorization",
        "bearer", "basic ", "eyJ", "://", "jwt", "assertion", "sas", "grant",
        "implicit", "response", "validate", "pkce", "pii", "unsafe", "requirehttps", "require_https", "insecurehttp", "sslrequired", "ssl-required",
        "certificate", "skipverif", "skip_verif", "skip-verif", "skip_tls", "skip-tls", "skiptls", "skip_ssl", "skipssl", "?code=", "\"kty\"", "redirect", "serviceaccount", "weborigins", "trust-manager", "any-hostname",
    };

    private static readonly WordSieve Search = new(All);

    public static bool AreIn(string text) => AreIn(text, 0, text.Length);

    public static bool AreIn(string text, TextRange range) => AreIn(text, range.Start, range.Length);

    public static bool AreIn(string text, int start, int length)
    {
        var at = start;
        while ((at = Search.FirstIn(text, at, start + length - at)) >= 0)
        {
            var end = EmptyWords.EndOf(text, at, start + length);
            if (end < 0) return true;
            at = end;
        }

        return false;
    }
}
