using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>SG1004: moves the password out of a header or an address.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmbeddedCredentialsFixer), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class EmbeddedCredentialsFixer : SecretFixer
{
    public EmbeddedCredentialsFixer()
        : base(RuleIds.EmbeddedCredentials)
    {
    }
}
