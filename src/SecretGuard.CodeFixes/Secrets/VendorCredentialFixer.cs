using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>SG1006: moves a vendor's credential out of the code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VendorCredentialFixer), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class VendorCredentialFixer : SecretFixer
{
    public VendorCredentialFixer()
        : base(RuleIds.VendorCredential)
    {
    }
}
