using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>SG1005: moves a password, or the connection string around it, out of the code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PasswordFixer), DocumentKinds = new[] { nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument) })]
public sealed class PasswordFixer : SecretFixer
{
    public PasswordFixer()
        : base(RuleIds.HardCodedPassword)
    {
    }
}
