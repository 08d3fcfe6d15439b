using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Scopes;

/// <summary>SG3002: the same for a scope that is broader than needed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BroadScopeFixer))]
public sealed class BroadScopeFixer : ScopeFixer
{
    public BroadScopeFixer()
        : base(RuleIds.ScopeBroaderThanNeeded)
    {
    }
}
