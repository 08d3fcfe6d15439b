using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Scopes;

/// <summary>SG3003: leaves a scope about a user out of a request without one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UserScopeFixer))]
public sealed class UserScopeFixer : ScopeFixer
{
    public UserScopeFixer()
        : base(RuleIds.UserScopeInMachineGrant)
    {
    }
}
