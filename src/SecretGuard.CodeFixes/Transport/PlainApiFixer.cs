using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Rules;

namespace SecretGuard.CodeFixes.Transport;

/// <summary>SG2006: the same for an API that gets a token.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlainApiFixer))]
public sealed class PlainApiFixer : PlainHttpFixer
{
    public PlainApiFixer()
        : base(RuleIds.TokenOverPlainHttp)
    {
    }
}
