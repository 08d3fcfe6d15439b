using System;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class WordSieveTests
{
    private static readonly string[] Words = { "secret", "pwd", "key", "://", "http\\", "requirehttps", "pass=" };
    private static readonly WordSieve Sieve = new(Words);

    [Theory]
    [InlineData("clientSecret")]
    [InlineData("PWD")]
    [InlineData("a://")]
    [InlineData("xxRequireHttpsMetadata")]
    [InlineData("pass=")]
    [InlineData("papass=")]
    [InlineData("http\\")]
    public void AnyIn_WordAnywhere_FindsIt(string text) => Assert.True(Sieve.AnyIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("pw")]
    [InlineData("secre")]
    [InlineData("secre\u0000t")]
    [InlineData("pass-")]
    [InlineData("0\u0077\u0024")]
    [InlineData("\ud83d\udd11 \u043a\u043b\u044e\u0447")]
    public void AnyIn_NoWord_FindsNone(string text) => Assert.False(Sieve.AnyIn(text));

    [Fact]
    public void AnyIn_TextsOfTheSameLetters_AgreesWithTheFramework()
    {
        var random = new Random(7);
        const string Letters = "secrtpwdkyhqui:/\\=SEKY%E";
        var hits = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var text = new string(Enumerable.Range(0, random.Next(12)).Select(_ => Letters[random.Next(Letters.Length)]).ToArray());
            var expected = Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
            if (expected) hits++;
            Assert.True(expected == Sieve.AnyIn(text), text);
        }

        Assert.InRange(hits, 500, 199_500);
    }
}
