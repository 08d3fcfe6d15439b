using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Reporting;
using SecretGuard.Knowledge;

namespace SecretGuard.CodeFixes.Secrets.Naming;

/// <summary>The last part of a setting's name: what the secret is, as the code calls it.</summary>
internal static class SettingLeaf
{
    private const string ClientSecret = "ClientSecret";
    private const int MostWords = 3;

    // Words of their own: "UserPassword" does not begin with "Use".
    private static readonly string[] FluentLeads = { "With", "Set", "Use", "Add" };

    /// <param name="diagnostic">Knows what kind of secret it is, and its name.</param>
    /// <param name="place">What is replaced.</param>
    public static string Of(Diagnostic diagnostic, SyntaxNode place)
    {
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Slot, out var slot);
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Name, out var name);
        return Called(name, slot) ?? (slot == "cryptographic-key" && IsForEncryption(place) ? "EncryptionKey" : Default(slot));
    }

    /// <summary>In titles.</summary>
    public static string Noun(string? slot) => slot switch
    {
        "client-secret" => "client secret",
        "token" => "token",
        "cryptographic-key" => "key",
        "certificate-password" => "certificate password",
        "password" or "authorization-header" or "basic-credentials" or "user-info" => "password",
        _ => "secret",
    };

    private static string Default(string? slot) => slot switch
    {
        "client-secret" => ClientSecret,
        "token" => "AccessToken",
        "cryptographic-key" => "SigningKey",
        "certificate-password" => "CertificatePassword",
        "password" or "authorization-header" or "basic-credentials" or "user-info" => "Password",
        _ => "Secret",
    };

    // An argument of AddEncryptionKey(…), or what becomes a TokenDecryptionKey.
    private static bool IsForEncryption(SyntaxNode place) => place.Ancestors()
        .TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax))
        .Select(node => node switch
        {
            ArgumentListSyntax { Parent: InvocationExpressionSyntax call } => call.Expression,
            AssignmentExpressionSyntax assignment => assignment.Left,
            _ => null,
        })
        .Any(named => named?.GetLastToken().ValueText is { } name && (Holds(name, "Encrypt") || Holds(name, "Decrypt")));

    private static bool Holds(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    // OAuth has one name for client secrets, and libraries bind it; the others are called as their owners call them.
    private static string? Called(string? name, string? slot)
    {
        if (name is null || slot is not ("token" or "cryptographic-key" or "certificate-password" or "password")) return null;
        var own = name.Substring(name.LastIndexOfAny(new[] { ':', '.', '/' }) + 1);
        var lead = FluentLeads.FirstOrDefault(prefix => own.StartsWith(prefix, StringComparison.Ordinal) && own.Length > prefix.Length && char.IsUpper(own[prefix.Length]));
        if (lead is not null) own = own.Substring(lead.Length);
        var words = NameWords.Split(own);
        if (words.Count is 0 or > MostWords || NameLexicon.SlotOf(own) is not { } kind || SlotNames.NameOf(kind) != slot) return null;
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
    }
}
