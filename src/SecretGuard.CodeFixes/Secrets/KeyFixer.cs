using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>SG1003: moves a key or the password of a certificate out of the code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyFixer), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class KeyFixer : SecretFixer
{
    public KeyFixer()
        : base(RuleIds.HardCodedKey)
    {
    }
}
