using System;
using System.Collections.Generic;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Candidates.Code;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Candidates.Code;

public class CodeLexerTests
{
    private const string Plain = "plain ";

    // What names, ties, calls, pairs, fallbacks, lookups, answers and commands are made of, and what comes between.
    private static readonly string[] Pieces =
    {
        "clientSecret", "password", "setPassword", "with_token_value", "setX", "apiKey", "scope", "checkCertificate", "DangerousAcceptAnyServerCertificateValidator",
        "name", "value", "key", "x", "order", "return", "delegate", "or", "getenv", "config", "string", "true", "False", "$true", "$x", "ConvertTo", "SecureString", "String", "WITH",
        "\"client_secret\"", "\"password\"", "\"value\"", "\"x\"", "'p'", "`t`", "$\"{x} y\"", "@\"a\"\"b\"", "\"client\\u005fsecret\"", "'''", "\"",
        "=", ":", ":=", "=>", "==", "!==", "+=", "?:", "||", "??=", "=====", ",", "(", ")", "[", "]", "{", "}", ";", "-", ".", "<", "/", "@", "#", "'",
        "// password = 'x'\n", "/* token */", "# scope\n", "<!-- key -->", "-- secret\n", "<# x #>",
        " ", "  ", "\n", "\r\n", "\r", "\t", "\u00e9", "\u00a0", new string('a', 130),
    };

    public static TheoryData<string> Languages
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var dialect in TextDialects.All) data.Add(dialect.Extensions[0]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void AdvanceToTelling_AnySource_TellsWhatAllTokensTell(string extension)
    {
        var told = 0;
        foreach (var source in Sources(5))
        {
            var expected = Told(source, extension, lexer => lexer.Advance());
            Assert.True(expected.SequenceEqual(Told(source, extension, lexer => lexer.AdvanceToTelling())), source);
            told += expected.Count(line => line.Contains("names", StringComparison.Ordinal));
        }

        Assert.InRange(told, 100, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void AdvanceToTelling_WithoutPlainTexts_LeavesOutNothingElse(string extension)
    {
        var left = 0;
        foreach (var source in Sources(6))
        {
            var all = Told(source, extension, lexer => lexer.Advance());
            var told = Told(source, extension, lexer => lexer.AdvanceToTelling(), readsPlainTexts: false);
            Assert.True(all.Where(line => !line.StartsWith(Plain, StringComparison.Ordinal)).SequenceEqual(told.Where(line => !line.StartsWith(Plain, StringComparison.Ordinal))), source);
            left += all.Count - told.Count;
        }

        Assert.InRange(left, 100, int.MaxValue);
    }

    // One look finds what two searches would find.
    [Fact]
    public void CodeWords_EveryKeywordAndEveryMark_IsFound()
    {
        foreach (var word in Keywords.All.Concat(TellingName.MarkWords)) Assert.True(CodeWords.Search.AnyIn("<" + word + ">"), word);
        Assert.False(CodeWords.Search.AnyIn("an order of 12 items"));
    }

    private static IEnumerable<string> Sources(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++) yield return string.Concat(Enumerable.Range(0, random.Next(4, 120)).Select(_ => PieceBy(random)));
    }

    // Long stretches that tell nothing, between those that do.
    private static string PieceBy(Random random) =>
        random.Next(8) == 0 ? string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? "x, " : "f(x); ", random.Next(1, 9))) : Pieces[random.Next(Pieces.Length)] + (random.Next(3) == 0 ? " " : "");

    // Nobody asks what such a text is.
    private static bool IsPlain(CodeToken token, RecentTokens before) =>
        token.Kind == CodeTokenKind.Text && !before.MayTell && token.Quoted is { IsLiteral: true, Value.IsVerbatim: true } && !CodeWords.Search.AnyIn(token.Text);

    private static List<string> Told(string source, string extension, Func<CodeLexer, bool> advance, bool readsPlainTexts = true)
    {
        var dialect = TextDialects.Of(extension)!;
        var lexer = new CodeLexer(SourceValue.Verbatim(source, 0), dialect, readsPlainTexts);
        var told = new List<string>();
        while (advance(lexer))
        {
            var token = lexer.Token;
            var named = token.Kind == CodeTokenKind.Text || token.TruthValue is not null ? NamedText.Before(lexer.Before, dialect.ValuesFollowNames) ?? NamedText.BeforeAnswer(lexer.Before) : null;
            if (named is not null) told.Add($"{named.Kind} {named.Name} {named.IsKey} {named.IsSink} {lexer.Before.Back(1).Text} names");
            if (token.Kind == CodeTokenKind.Text || token.Slot is not null || token.Holds(NamedText.AcceptsAnyone))
                told.Add($"{(IsPlain(token, lexer.Before) ? Plain : "")}{token.Kind} {token.Text} {token.Slot} line {lexer.Line} group {lexer.Brackets.At(lexer.Start)}");
        }

        told.Add(string.Join(" ", lexer.Comments));
        return told;
    }
}
