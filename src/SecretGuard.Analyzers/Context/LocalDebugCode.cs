using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.Knowledge;

namespace SecretGuard.Analyzers.Context;

/// <summary>
/// Code under <c>#if DEBUG</c> that speaks of the own machine and of no other: what it gives up there nobody is on the way of. By its
/// words, so that it holds in a build that takes the code out.
/// </summary>
internal static class LocalDebugCode
{
    private const string Question = "IsLoopback";

    // "." and "(local)" are servers of a database, and may be anything else.
    private const int ShortestHost = 5;

    /// <param name="root">The file.</param>
    /// <param name="code">The code, or the inactive text it is a part of.</param>
    public static bool Holds(SyntaxNode root, TextSpan code)
    {
        if (DevelopmentGuard.DebugBuildAround(root, code.Start) is not { } build) return false;
        var member = root.FindToken(code.Start).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.FullSpan ?? root.FullSpan;
        return (build.Intersection(member) ?? code) is var around && SpeaksOfOwnMachine(root.SyntaxTree.GetText().ToString(around));
    }

    private static bool SpeaksOfOwnMachine(string code)
    {
        var isAny = false;
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            var text = token.ValueText;
            if (text.IndexOf("://", StringComparison.Ordinal) > 0 && !LocalAddress.Is(text)) return false;
            isAny |= text == Question || (text.Length >= ShortestHost && LocalAddress.Is(text));
        }

        return isAny;
    }
}
