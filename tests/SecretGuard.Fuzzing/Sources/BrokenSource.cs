using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecretGuard.Fuzzing.Inputs;

namespace SecretGuard.Fuzzing.Sources;

/// <summary>Sources as they are while somebody types, and as nobody would write them.</summary>
internal static class BrokenSource
{
    // So many tokens change places, once in so many.
    private const int Mixed = 40;
    private const int Stride = 400;

    // The compiler binds lambdas and interpolations inside each other in exponential time.
    private const int MostOfAKind = 2;

    /// <summary>Ends behind some token.</summary>
    public static string Cut(string text, FuzzRandom random)
    {
        var tokens = TokensOf(text);
        return tokens.Count < 2 ? text : text[..tokens[random.Next(tokens.Count - 1)].Span.End];
    }

    /// <summary>Some tokens in a row stand in another order, at one place or at several.</summary>
    public static string Shuffled(string text, FuzzRandom random)
    {
        var tokens = TokensOf(text);
        var result = new StringBuilder(text);
        for (var start = random.Next(Math.Max(1, Math.Min(Stride, tokens.Count - Mixed))); start + 1 < tokens.Count; start += Stride)
        {
            var row = tokens.Skip(start).Take(Mixed).ToList();
            if (row.Count(token => token.RawKind is (int)SyntaxKind.EqualsGreaterThanToken or (int)SyntaxKind.DelegateKeyword or (int)SyntaxKind.InterpolatedStringStartToken) > MostOfAKind) continue;
            Mix(row, random);
            Replace(row);
        }

        return result.ToString();

        void Replace(List<SyntaxToken> row)
        {
            var (from, to) = (row.Min(token => token.SpanStart), row.Max(token => token.Span.End));
            var mixed = string.Join(' ', row.Select(token => token.Text));
            // As long as what stood there: no other place moves.
            mixed = mixed.Length > to - from ? mixed[..(to - from)] : mixed.PadRight(to - from);
            for (var i = 0; i < mixed.Length; i++) result[from + i] = mixed[i];
        }
    }

    private static List<SyntaxToken> TokensOf(string text) => [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens()];

    private static void Mix(List<SyntaxToken> tokens, FuzzRandom random)
    {
        for (var i = tokens.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (tokens[i], tokens[j]) = (tokens[j], tokens[i]);
        }
    }
}
