using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Transport;

/// <summary>SG2002: the same for an authority.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlainAuthorityFixer))]
public sealed class PlainAuthorityFixer : PlainHttpFixer
{
    public PlainAuthorityFixer()
        : base(RuleIds.PlainHttpAuthority)
    {
    }
}
