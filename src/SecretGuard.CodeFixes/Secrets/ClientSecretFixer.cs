using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>SG1001: moves a client secret out of the code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClientSecretFixer), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class ClientSecretFixer : SecretFixer
{
    public ClientSecretFixer()
        : base(RuleIds.HardCodedClientSecret)
    {
    }
}
