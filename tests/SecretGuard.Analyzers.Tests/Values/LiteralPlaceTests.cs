using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecretGuard.Analyzers.Values;
using SecretGuard.Text;

namespace SecretGuard.Analyzers.Tests.Values;

/// <summary>What each character of a literal was written as, and where.</summary>
public class LiteralPlaceTests
{
    [Theory]
    [InlineData("\"abc\"", "bc", "bc")]
    [InlineData("\"ab\"u8", "b", "b")]
    [InlineData("@\"a\"\"b\"", "\"", "\"\"")]
    [InlineData("@\"a\"\"b\"", "b", "b")]
    [InlineData("@\"\"\"x\"\"\"", "x", "x")]
    [InlineData("@\"\"\"x\"\"\"", "\"x", "\"\"x")]
    [InlineData("@\"a\\b\"\"\"", "\\b", "\\b")]
    [InlineData("\"a\\u0062c\"", "b", "\\u0062")]
    [InlineData("\"a\\u0062c\"", "c", "c")]
    [InlineData("\"a\\x62z\"", "b", "\\x62")]
    [InlineData("\"a\\x62z\"", "z", "z")]
    [InlineData("\"a\\x6Fz\"", "oz", "\\x6Fz")]
    [InlineData("\"a\\x62\"", "b", "\\x62")]
    [InlineData("\"\\x00626\"", "6", "6")]
    [InlineData("\"a\\U00000062c\"", "b", "\\U00000062")]
    [InlineData("\"a\\U00000062c\"", "c", "c")]
    [InlineData("\"\\U0001F600c\"", "c", "c")]
    [InlineData("\"\\t😀c\"", "c", "c")]
    [InlineData("\"\\uD83D\\uDE00c\"", "c", "c")]
    [InlineData("\"a\\\"b\"", "\"", "\\\"")]
    [InlineData("\"a\\\"b\"", "b", "b")]
    [InlineData("\"\\\\b\"", "b", "b")]
    [InlineData("\"\"\"a\"b\"\"\"", "\"b", "\"b")]
    [InlineData("\"\"\"\n    a\n      b\n    c\n    \"\"\"", "  b\nc", "  b\n    c")]
    [InlineData("@\"a\"\"\"", "\"", "\"\"")]
    [InlineData("\"\\U0001F600\\tc\"", "\tc", "\\tc")]
    [InlineData("\"\\uDE00c\"", "c", "c")]
    [InlineData("\"ab\\u0\"", "a", "\"ab\\u0\"")]
    [InlineData("\"abc", "b", "\"abc")]
    [InlineData("\"\"\"\n    a\n\n    c\n    \"\"\"", "\nc", "\n    c")]
    [InlineData("\"\"\"\n    a\n\n      c\n    \"\"\"", "\n\n  c", "\n\n      c")]
    public void Literal(string literal, string piece, string written)
    {
        var token = ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token;
        AssertWritten(literal, LiteralText.Of(token), piece, written);
    }

    [Theory]
    [InlineData("$\"ab{x}\"", "b", "b")]
    [InlineData("$\"a{{b}}c{x}\"", "{", "{{")]
    [InlineData("$\"a{{b}}c{x}\"", "b", "b")]
    [InlineData("$\"a{{b}}c{x}\"", "}", "}}")]
    [InlineData("$\"a{{b}}c{x}\"", "c", "c")]
    [InlineData("$\"a}}b{x}\"", "a}b", "a}}b")]
    [InlineData("$\"a{{b{x}\"", "a{b", "a{{b")]
    [InlineData("$\"see{{{x}\"", "see{", "see{{")]
    [InlineData("$@\"a\"\"b{x}\"", "\"", "\"\"")]
    [InlineData("$@\"a\"\"b{x}\"", "b", "b")]
    [InlineData("$@\"a\\b\"\"{{c{x}\"", "{c", "{{c")]
    [InlineData("$\"a\\tb{x}\"", "\t", "\\t")]
    [InlineData("$\"a\\tb{x}\"", "b", "b")]
    [InlineData("$$\"\"\"{a}{b{{x}}\"\"\"", "{a}{b", "{a}{b")]
    [InlineData("$$$\"\"\"{{a}}{{{x}}}\"\"\"", "{{a}}", "{{a}}")]
    [InlineData("$@\"a\\b\"\"{{c{x}\"", "b", "b")]
    [InlineData("$\"\"\"\n    a\n      b\n    {x}\n    \"\"\"", "b", "b")]
    [InlineData("$\"\"\"\n    a\n      b{x}\n    \"\"\"", "a\n  b", "a\n      b")]
    [InlineData("$\"a}b}}c{x}\"", "b}c", "b}}c")]
    [InlineData("$\"a}}b}\"", "b}", "b}")]
    [InlineData("$\"\"\"\n    a{x}  b{y}\n    \"\"\"", "b", "b")]
    public void TextBesideAHole(string interpolated, string piece, string written)
    {
        var text = ((InterpolatedStringExpressionSyntax)SyntaxFactory.ParseExpression(interpolated)).Contents.OfType<InterpolatedStringTextSyntax>().First(one => LiteralText.Piece(one.TextToken).Value.Contains(piece, System.StringComparison.Ordinal));
        AssertWritten(interpolated, LiteralText.Piece(text.TextToken), piece, written);
    }

    private static void AssertWritten(string source, SourceValue value, string piece, string written)
    {
        var range = value.RangeOf(value.Value.IndexOf(piece, System.StringComparison.Ordinal), piece.Length);
        Assert.Equal(written, source.Substring(range.Start, range.Length));
    }
}
