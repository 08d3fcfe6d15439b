using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Secrets;

/// <summary>SG1007: reads the secret that a fill-in text stands for, so that nobody fills it in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlaceholderFixer))]
public sealed class PlaceholderFixer : SecretFixer
{
    public PlaceholderFixer()
        : base(RuleIds.PlaceholderForSecret)
    {
    }

    private protected override bool NeedsRotation => false;
}
