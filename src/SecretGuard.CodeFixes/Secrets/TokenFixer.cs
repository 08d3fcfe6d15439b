using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>SG1002: moves a token or an API key out of the code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenFixer), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class TokenFixer : SecretFixer
{
    public TokenFixer()
        : base(RuleIds.HardCodedToken)
    {
    }
}
