using System;
using System.Collections.Generic;
using SecretGuard.Knowledge;

namespace SecretGuard.Candidates.Code;

/// <summary>The telling name before a text, if what stands between them ties the two together.</summary>
internal sealed class NamedText
{
    /// <summary>.NET's own callback for certificates, HttpClientHandler.…</summary>
    public const string AcceptsAnyone = "DangerousAcceptAnyServerCertificateValidator";

    // IdentityServer's type of what a client shows.
    private const string Secret = "Secret";

    private static readonly HashSet<string> Ties = new()
    {
        "=", ":", ":=", "=>", "==", "===", "!=", "!==", "+=", "?:", "||=", "??=",
    };

    private static readonly HashSet<string> Fallbacks = new() { "||", "??", "?:", "or", "Or", "OrElse" };

    private static readonly HashSet<string> PairNames = new(StringComparer.OrdinalIgnoreCase) { "name", "key" };

    private static readonly HashSet<string> Lookups = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "getenv", "getenvironmentvariable", "getvalue", "getproperty", "getordefault", "env", "config", "fetch", "getstring", "environ",
    };

    // Of calls that take a value: SetClientSecret("…").
    private static readonly string[] Verbs = { "set", "with" };

    private NamedText(SlotKind kind, string name, bool isKey)
    {
        Kind = kind;
        Name = name;
        IsKey = isKey;
    }

    public SlotKind Kind { get; }

    public string Name { get; }

    /// <summary>The name stands in quotes.</summary>
    public bool IsKey { get; }

    /// <summary>A command that takes nothing else stands between the name and the text.</summary>
    public bool IsSink { get; private set; }

    private NamedText AsSink() => new(Kind, Name, IsKey) { IsSink = true };

    /// <summary>False for a name that tells nothing of a text behind it.</summary>
    /// <param name="text">The source.</param>
    /// <param name="start">Where a name begins that holds a word such as telling names hold.</param>
    /// <param name="length">In characters.</param>
    public static bool MayTell(string text, int start, int length) =>
        TellingName.SlotOfMarked(text, start, length) is not null || TellsBehindVerb(text, start, length) || (length == AcceptsAnyone.Length && StartsWith(AcceptsAnyone, text, start, length));

    // Of what a verb stands before no more is asked than whether it may tell something.
    private static bool TellsBehindVerb(string text, int start, int length)
    {
        foreach (var verb in Verbs)
            if (StartsWith(verb, text, start, length)) return NameLexicon.MayTell(text, start + verb.Length, length - verb.Length);

        return false;
    }

    private static bool StartsWith(string word, string text, int start, int length) =>
        length >= word.Length && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <param name="recent">The tokens before the text.</param>
    /// <param name="valuesFollowNames">See <see cref="TextDialect.ValuesFollowNames"/>.</param>
    public static NamedText? Before(RecentTokens recent, bool valuesFollowNames = false)
    {
        if (!recent.MayTell) return null;
        var last = recent.Back(1);
        if (last.Kind == CodeTokenKind.Text) return null;
        if (last.Kind == CodeTokenKind.Name && !Fallbacks.Contains(last.Text)) return AtSecureString(recent)?.AsSink() ?? (valuesFollowNames || recent.Back(2).Is("-") ? AtOption(last) : null);
        return (Ties.Contains(last.Text) ? AtTie(recent, 2) : null)
            ?? (Fallbacks.Contains(last.Text) ? AtFallback(recent) : null)
            ?? (last.Is(",") ? AtComma(recent) : null)
            ?? (last.Is("(") ? AtCall(recent.Back(2)) : null);
    }

    /// <summary>What a server keeps of a client's secret: <c>new Secret("…".Sha256())</c>, <c>new Secret { Value = "…".Sha256() }</c>.</summary>
    /// <param name="recent">The tokens before a text whose hash is taken.</param>
    public static NamedText? BeforeHash(RecentTokens recent)
    {
        if (!recent.MayTell) return null;
        var isCalled = recent.Back(1).Is("(");
        var isSecret = isCalled ? recent.Back(2).Holds(Secret) : recent.Back(1).Is("=") && recent.Back(2).Holds("Value") && recent.Back(3).Is("{") && recent.Back(4).Holds(Secret);
        // ClientSecrets = { new("…".Sha256()) }
        if (!isSecret) isSecret = isCalled && recent.Back(2).Holds("new") && recent.Back(4).Is("=") && recent.Back(5).Slot == SlotKind.ClientSecret;
        return isSecret ? new NamedText(SlotKind.ClientSecret, Secret, isKey: false).AsSink() : null;
    }

    /// <summary>The name of the callback whose whole body is the truth value that follows: <c>callback = (message, certificate, chain, errors) => true</c>.</summary>
    public static NamedText? BeforeAnswer(RecentTokens recent)
    {
        if (!recent.MayTell) return null;
        var at = BeforeBody(recent);
        if (at == 0) return null;
        // Its parameters.
        if (recent.Back(at).Is(")")) do at++; while (at < RecentTokens.Capacity && !recent.Back(at - 1).Is("("));
        if (recent.Back(at).Holds("delegate")) at++;
        return recent.Back(at).Is("=") || recent.Back(at).Is("+=") ? Of(recent.Back(at + 1)) : null;
    }

    // "=> …", "=> { return …", "delegate { return …" and PowerShell's "= { …". 0: none of them.
    private static int BeforeBody(RecentTokens recent)
    {
        if (recent.Back(1).Is("=>") || recent.Back(1).Is("{")) return 2;
        if (!recent.Back(1).Holds("return") || !recent.Back(2).Is("{")) return 0;
        return recent.Back(3).Is("=>") ? 4 : 3;
    }

    // -ClientSecret "…", WITH PASSWORD '…'
    private static NamedText? AtOption(CodeToken option) =>
        option.Slot is { } kind ? new NamedText(kind, option.Text, isKey: true) : null;

    // $secret = ConvertTo-SecureString -String "…", -ClientSecret (ConvertTo-SecureString "…")
    private static NamedText? AtSecureString(RecentTokens recent)
    {
        var at = 1;
        while (at < 5 && !recent.Back(at).Holds("SecureString")) at++;
        if (!recent.Back(at).Holds("SecureString") || !recent.Back(at + 2).Holds("ConvertTo")) return null;
        if (recent.Back(at + 3).Is("(")) return Of(recent.Back(at + 4)) ?? AtTie(recent, at + 5);
        return Ties.Contains(recent.Back(at + 3).Text) ? AtTie(recent, at + 4) : null;
    }

    // { name: "client_secret", value: "…" }
    private static NamedText? AtPair(RecentTokens recent, int at)
    {
        if (!string.Equals(recent.Back(at).Text, "value", StringComparison.OrdinalIgnoreCase)) return null;
        var name = recent.Back(at + 1).Is(",") ? at + 2 : at + 1;
        if (recent.Back(name).Kind != CodeTokenKind.Text || !Ties.Contains(recent.Back(name + 1).Text)) return null;
        return PairNames.Contains(recent.Back(name + 2).Text) ? Of(recent.Back(name)) : null;
    }

    // name = "…", "name": "…", map["name"] = "…", name: type = "…", name type = "…"
    private static NamedText? AtTie(RecentTokens recent, int at)
    {
        var before = recent.Back(at);
        if (AtPair(recent, at) is { } pair) return pair;
        if (before.Kind != CodeTokenKind.Sign && Of(before) is { } direct) return direct;
        if (before.Is("]") && recent.Back(at + 1).Kind != CodeTokenKind.Sign && recent.Back(at + 2).Is("[")) return Of(recent.Back(at + 1));
        if (before.Kind != CodeTokenKind.Name) return null;
        var beforeType = recent.Back(at + 1);
        // <input for="Password" type="password">: a text before a name is no declaration.
        if (beforeType.Kind == CodeTokenKind.Text) return null;
        return Of(beforeType.Is(":") || beforeType.Is("?:") ? recent.Back(at + 2) : beforeType);
    }

    // getenv("NAME") or "…", configuration["Name"] ?? "…", NAME || "…"
    private static NamedText? AtFallback(RecentTokens recent)
    {
        var at = 2;
        while (at < 5 && (recent.Back(at).Is(")") || recent.Back(at).Is("]"))) at++;
        return Of(recent.Back(at));
    }

    // ("name", "…"), {"name", "…"}, [["name", "…"], and name = get("…", "…")
    private static NamedText? AtComma(RecentTokens recent)
    {
        var open = recent.Back(3);
        if (recent.Back(2).Kind != CodeTokenKind.Text) return null;
        if (open.Is("[") && !recent.Back(4).Is("[") && !recent.Back(4).Is(",")) return null;
        if (!open.Is("(") && !open.Is("{") && !open.Is("[")) return null;
        if (recent.Back(2).Slot is { } kind) return new NamedText(kind, recent.Back(2).Text, isKey: false);
        return open.Is("(") && Lookups.Contains(recent.Back(4).Text) ? AtLookup(recent) : null;
    }

    private static NamedText? AtLookup(RecentTokens recent)
    {
        for (var at = 5; at < 12; at++)
            if (Ties.Contains(recent.Back(at).Text)) return AtTie(recent, at + 1);

        return null;
    }

    // setClientSecret("…"), WithClientSecret("…"), clientSecret("…")
    private static NamedText? AtCall(CodeToken callee)
    {
        if (callee.Kind != CodeTokenKind.Name) return null;
        var name = callee.Text;
        foreach (var verb in Verbs)
            if (name.Length > verb.Length + 4 && StartsWith(verb, name, 0, name.Length)) name = name.Substring(verb.Length).TrimStart('_');

        return TellingName.SlotOf(name) is { } kind && SlotKinds.AreJudged(kind, isOAuth: false) ? new NamedText(kind, name, isKey: false) : null;
    }

    private static NamedText? Of(CodeToken token) =>
        token.Slot is { } kind ? new NamedText(kind, token.Text, token.Kind == CodeTokenKind.Text) : null;
}
