using System.Collections.Generic;

namespace SecretGuard.Fuzzing.Inputs;

/// <summary>What formats are made of, and the words that our readers look for.</summary>
internal static class Tokens
{
    public static readonly IReadOnlyList<string> All =
    [
        "\"", "'", "`", "\\", "{", "}", "[", "]", "(", ")", "<", ">", "${", "$(", "{{", "}}", "#", "//", "/*", "*/", "\"\"\"", "<<EOF\n", "\nEOF\n",
        "\0", "\uD800", "\uDC00", "\uFEFF", "\uFFFD", "\u2028", "\u0085", "\u202E", "\r", "\n", "\r\n", "\t", " ", "\u00A0", "=", ":", ",", "&", "%", "%C3",
        "%00", "+", "?", "@", "###", "$", "- ", ": ", " | ", "|", ">", "? ", "&a ", "*a", "!b ", "---\n", "{%", "%}", "<!--", "-->", "<![CDATA[", "]]>",
        "</", "/>", "&#", "&#x41;", ";", "!", "\n  ", "\\u0", "\\u0041", "\\uD83D", "\\x4", "é", "\U0001F600", "İ", "ß", "::", "##[", "**", "*", "..", "{1..9}",
        "{a,b}", "[!a]", "0", "-1", "2147483648", "1e999", "null", "true", "2027-01-31", "0001-01-01", "9999-12-31",
        "client_secret", "ClientSecret", "clientSecret:", "client_id=a", "scope", "scope=*", "password", "token", "http://", "https://", "://", "@localhost",
        "http://id.example.com/connect/token", "grant_type=client_credentials", "Bearer ", "Basic ", "Authorization: ", "-----BEGIN PRIVATE KEY-----",
        "secretguard:ignore", "# secretguard:ignore SG1001", "until=", "reason=\"", "SG1001", "SG9999", "secretguard.", "[*]", "root = true",
        "#pragma warning disable SG1001", "[SuppressMessage(\"a\", \"SG1001\")]", "kind: Secret", "realm", "clients", "stringData:", "version", "findings",
        "fingerprint", "runs", "results", "locations", "commit ", "100644", "curl -d ", "export ", "ENV ", "set ", "new C { ", "const string ", "$\"{", "@\"",
    ];

    /// <summary>Pairs that may stand inside each other.</summary>
    public static readonly IReadOnlyList<(string Open, string Close)> Pairs =
    [
        ("{", "}"), ("[", "]"), ("(", ")"), ("<a>", "</a>"), ("{\"a\":", "}"), ("[[", "]]"), ("${", "}"), ("$(", ")"), ("{{", "}}"), ("/*", "*/"), ("\"", "\""),
        ("{a: ", "}"), ("a { b = ", "}"), ("`", "`"), ("\"\\\"", "\\\"\""), ("- ", "\n"), ("$\"{", "}\""), ("a(", ")"), ("<!--", "-->"), ("#if A\n", "\n#endif\n"),
    ];
}
