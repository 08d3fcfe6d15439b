using System;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Classification;

/// <summary>
/// Shapes that cannot be a credential, asked of a whole value. Each was measured against random secrets before it came in here: a
/// shape that real secrets also have (a slash, a run of three, low entropy) has no place in this list.
/// </summary>
internal static class ValueShapes
{
    private static readonly string[] ReferencePrefixes =
    {
        "@Microsoft.KeyVault(", "@Microsoft.AppConfiguration(", "op://", "arn:aws:secretsmanager:", "arn:aws:ssm:", "vault:",
        "keyvault:", "secretref:", "env:", "{cipher}", "ENC[", "ENC(", "/run/secrets/", "file://", "secret://", "kv://",
    };

    private static readonly string[] InstructionVerbs =
    {
        "insert", "enter", "replace", "put", "paste", "add", "set", "change", "fill", "copy", "provide",
    };

    private static readonly string[] InstructionHints =
    {
        "your", "secret", "client", "value", "key", "token", "password", "here", "this", "with", "in", "the", "it", "app",
    };

    private static readonly string[] SentenceHints =
    {
        "your", "enter", "here", "from", "vault", "use", "the", "set", "add", "copy", "paste", "replace", "insert", "put", "this",
    };

    private static readonly string[] PlaceholderWords =
    {
        "todo", "tbd", "fixme", "n/a", "none", "null", "undefined", "placeholder", "dummy", "example", "sample", "replace",
    };

    // What stands where a value was taken out.
    private static readonly string[] MaskWords = { "redacted", "removed", "masked", "hidden", "omitted", "obfuscated" };

    private static readonly string[] CutOutRuns = { "xxxxxx", "******", "••••••" };

    private const string Quantifiers = "+*{";

    // "(?:", "(?<name>", "(?'name'"
    private static readonly char[] GroupEnds = { ':', '>' };

    private static readonly string[] TruthValues = { "true", "false", "yes", "no", "on", "off" };

    /// <summary>Words that stand for "fill me in" in a template and are a working credential everywhere else.</summary>
    private static readonly string[] FillInWords =
    {
        "changeme", "changeit", "change-me", "change_me", "change-it", "replaceme", "replace-me", "replace_me",
    };

    public static bool IsMask(string value) =>
        (value.Length >= 3 && "*•#?.-_".IndexOf(value[0]) >= 0 && IsRunOf(value, value[0])) || MaskWords.Contains(value.Trim('[', ']', '<', '>', '*'), StringComparer.OrdinalIgnoreCase);

    /// <summary>A GUID of noughts stands for none.</summary>
    public static bool IsEmptyGuid(string value) => Guid.TryParse(value, out var guid) && guid == Guid.Empty;

    public static bool IsReference(string value) =>
        IsBraced(value, "${{", "}}") || IsBraced(value, "${", "}") || IsBraced(value, "$(", ")") || IsBraced(value, "%(", ")s") || IsBraced(value, "{{", "}}") || IsBraced(value, "#{", "}#")
        || IsBraced(value, "#{", "}") || IsBraced(value, "{", "}") || IsBraced(value, "%", "%") || IsBraced(value, "__", "__")
        || IsBraced(value, "@@", "@@") || IsBraced(value, "@", "@") || IsUpperVariable(value) || IsMemberAccess(value) || IsTellingMember(value) || HoldsTemplate(value) || IsCall(value)
        || ReferencePrefixes.Any(prefix => value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        || IsPublicKey(value) || IsCommand(value) || IsPattern(value) || IsResourceName(value)
        || (value.StartsWith("projects/", StringComparison.Ordinal) && value.IndexOf("/secrets/", StringComparison.Ordinal) > 0);

    /// <summary>MYSQL_RANDOM_ROOT_PASSWORD=true: an answer, no secret.</summary>
    public static bool IsTruth(string value) => TruthValues.Contains(value, StringComparer.OrdinalIgnoreCase);

    public static bool IsFillIn(string value) =>
        FillInWords.Contains(value, StringComparer.OrdinalIgnoreCase);

    public static bool IsPlaceholder(string value) =>
        (value.Length > 2 && value[0] == '<' && value[value.Length - 1] == '>' && value.IndexOf('<', 1) < 0)
        || (value.Length > 2 && value[0] == '[' && value[value.Length - 1] == ']' && value.IndexOf(' ') > 0)
        || IsBracketedName(value)
        || IsCutOff(value)
        || IsOfStandIns(value)
        || IsUpperName(value)
        || (value.Length >= 3 && value[0] is 'x' or 'X' && IsRunOf(value, value[0]))
        || PlaceholderWords.Contains(value, StringComparer.OrdinalIgnoreCase)
        || IsInstruction(value);

    // "eyJhbGciOi…", "RPT...", "NgAagA...Um_SHo", "7d3012xxxxxxxxf1": somebody shows how it begins, and how it ends.
    private static bool IsCutOff(string value) =>
        value.Length > 3 && (value.IndexOf("...", StringComparison.Ordinal) > 0 || value.IndexOf('…') > 0 || CutOutRuns.Any(run => value.IndexOf(run, StringComparison.OrdinalIgnoreCase) >= 0));

    // "xxx.yyy.zzz"
    private static bool IsOfStandIns(string value) => value.Split('.', '-') is { Length: > 1 } parts && parts.All(part => part.Length > 1 && "xyzXYZ".IndexOf(part[0]) >= 0 && IsRunOf(part, part[0]));

    // "your-client-secret", "Enter_the_Client_Secret_Here", "set by the pipeline". Not "my-…": people really use such values.
    private static bool IsInstruction(string value)
    {
        if (value.Length > 200 || value.Any(char.IsDigit) && value.IndexOf(' ') < 0) return false;
        var words = NameWords.Split(value);
        if (words.Count < 2) return false;
        if (words[0] is "your" || words[words.Count - 1] is "here") return true;
        if (InstructionVerbs.Contains(words[0]) && words.Skip(1).Any(InstructionHints.Contains)) return !IsFillIn(value);
        return value.IndexOf(' ') > 0 && words.Count >= 3 && words.Any(SentenceHints.Contains);
    }

    // API_KEY=$(openssl rand -base64 45 | tr -d '/')
    private static bool IsCommand(string value) => value.Length > 4 && value.StartsWith("$(", StringComparison.Ordinal) && value[value.Length - 1] == ')' && value.IndexOf(' ') > 0;

    // urn:oasis:names:tc:SAML:2.0:cm:bearer (RFC 8141): what somebody defined is called so. A UUID may be anything.
    private static bool IsResourceName(string value)
    {
        if (!value.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)) return false;
        var parts = value.Split(':');
        return parts.Length > 2 && parts.Skip(1).All(part => part.Length > 0) && parts[1].All(c => char.IsLetterOrDigit(c) || c == '-')
            && !string.Equals(parts[1], "uuid", StringComparison.OrdinalIgnoreCase) && !parts.Any(Randomness.IsRandomLooking);
    }

    // A JSON Web Key without its private number (RFC 7517 section 9.2): what a server knows a client by.
    private static bool IsPublicKey(string value)
    {
        var text = value.Trim().Replace('\'', '"');
        if (text.Length < 40 || text[0] != '{' || text.IndexOf("\"kty\"", StringComparison.Ordinal) < 0) return false;
        return text.IndexOf("\"d\"", StringComparison.Ordinal) < 0 && text.IndexOf("\"k\"", StringComparison.Ordinal) < 0;
    }

    // client_secret=[^&]+, client_secret=(\w{8,}), client_secret=(?<secret>.+): a regular expression looks for a value. A form ends at "&".
    private static bool IsPattern(string value)
    {
        var group = value.StartsWith("(?", StringComparison.Ordinal) ? value.IndexOfAny(GroupEnds) : value[0] == '(' ? 0 : -1;
        var rest = value.Substring(group + 1);
        if (rest.StartsWith("[^", StringComparison.Ordinal)) return true;
        if (rest.Length > 2 && rest[0] == '\\' && "wWdDsS".IndexOf(rest[1]) >= 0) return Quantifiers.IndexOf(rest[2]) >= 0;
        if (rest.Length > 1 && rest[0] == '.' && rest[1] is '+' or '*') return rest.Length == 2 || value[0] == '(';
        var end = rest.IndexOf(']');
        return rest.Length > 0 && rest[0] == '[' && end > 3 && end + 1 < rest.Length && rest.IndexOf('-', 0, end) == 2 && Quantifiers.IndexOf(rest[end + 1]) >= 0;
    }

    // The name inside must look like one: a password may well begin with "{" and end with "}".
    private static bool IsBraced(string value, string open, string close)
    {
        if (value.Length <= open.Length + close.Length) return false;
        if (!value.StartsWith(open, StringComparison.Ordinal) || !value.EndsWith(close, StringComparison.Ordinal)) return false;
        var inner = value.Substring(open.Length, value.Length - open.Length - close.Length).Trim();
        // Templates may hold an expression; a lone brace or percent sign only a name.
        if (open is "${{" or "{{" or "#{") return inner.IndexOf('{') < 0 && inner.IndexOf('}') < 0;
        return inner.Length > 0 && (char.IsLetter(inner[0]) || inner[0] == '_' || open == "{")
            && inner.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' || (c == ':' && open is "$(" or "{"));
    }

    // "{{ if .Values.tls }}ca.crt{{ else }}ca{{ end }}", "${var.prefix}-x": what stands around the parts is not the whole value.
    private static bool HoldsTemplate(string value)
    {
        if (value.IndexOf("{{", StringComparison.Ordinal) is var open and >= 0 && value.IndexOf("}}", open, StringComparison.Ordinal) >= 0) return true;
        var start = value.IndexOf("${", StringComparison.Ordinal);
        if (start < 0) return false;
        var end = start + 2;
        while (end < value.Length && (char.IsLetterOrDigit(value[end]) || value[end] is '_' or '.')) end++;
        return end > start + 2 && end < value.Length && value[end] == '}' && !char.IsDigit(value[start + 2]);
    }

    // "$CLIENT_SECRET", not "$ecret": a password may begin with a dollar sign.
    private static bool IsUpperVariable(string value) =>
        value.Length >= 4 && value[0] == '$' && value.Skip(1).All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' or '_') && !char.IsDigit(value[1]);

    // "[parameters('clientSecret')]": an expression of an ARM template.
    private static bool IsCall(string value)
    {
        if (value.Length < 5 || value[0] != '[' || value[value.Length - 1] != ']') return false;
        var end = 1;
        while (char.IsLetterOrDigit(value[end])) end++;
        return end > 1 && value[end] == '(' && value.IndexOf(')', end) > 0;
    }

    // "$credential.SecretText", ".AppKey": what a script is to put here.
    private static bool IsMemberAccess(string value)
    {
        if (value.Length < 4 || value[0] is not ('$' or '.')) return false;
        var parts = value.Substring(1).Split('.');
        return (value[0] == '.' || parts.Length > 1) && parts.All(part => part.Length > 0 && part.All(char.IsLetter));
    }

    // "[CLIENT_SECRET]"
    private static bool IsBracketedName(string value) =>
        value.Length > 4 && value[0] == '[' && value[value.Length - 1] == ']'
        && value.Substring(1, value.Length - 2).All(c => c is >= 'A' and <= 'Z' or '_' or '-');

    // "AZURE_OPENAI_API_KEY", "PRIMARY_ACCOUNT_JWT": the name of a variable that somebody is to put here.
    private static bool IsUpperName(string value) =>
        value.IndexOf('_') > 0 && value.All(c => c is >= 'A' and <= 'Z' or '_') && NameWords.Split(value).Count(word => word.Length > 1) >= 2;

    // "service.AppKey": a member of something, named like what it holds.
    private static bool IsTellingMember(string value)
    {
        var dot = value.LastIndexOf('.');
        return dot > 0 && value.All(c => char.IsLetter(c) || c is '.' or '_') && NameLexicon.SlotOf(value.Substring(dot + 1)) is not null;
    }

    private static bool IsRunOf(string value, char c) => value.All(other => other == c);
}
