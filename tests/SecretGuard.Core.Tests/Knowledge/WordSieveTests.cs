using System;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class WordSieveTests
{
    private static readonly string[] Words = { "secret", "pwd", "key", "://", "http\\", "requirehttps", "pass=", "qy", "u=" };
    private static readonly WordSieve Sieve = new(Words);

    [Theory]
    [InlineData("clientSecret")]
    [InlineData("PWD")]
    [InlineData("a://")]
    [InlineData("xxRequireHttpsMetadata")]
    [InlineData("pass=")]
    [InlineData("papass=")]
    [InlineData("http\\")]
    [InlineData("QY")]
    [InlineData("xqy")]
    [InlineData("u=1")]
    [InlineData("u=\uffff")]
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

    [Theory]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void FirstIn_EveryWordAtEveryPlace_IsFoundByVectorsOfEachWidth(int width)
    {
        var sieve = new WordSieve(Words) { Width = width };
        foreach (var word in Words)
            for (var length = word.Length; length < 120; length++)
                for (var at = 0; at + word.Length <= length; at++)
                {
                    var text = new string('.', 3) + new string('\u0130', at) + word.ToUpperInvariant() + new string('e', length - at - word.Length) + "key";
                    Assert.True(sieve.FirstIn(text, 3, length) == at + 3, $"{word} at {at} of {length}");
                }
    }

    [Theory]
    [InlineData(256)]
    [InlineData(128)]
    public void FirstIn_VectorsOfEachWidth_AgreeWithOneByOne(int width)
    {
        var random = new Random(11);
        const string Letters = "secrtpwdkyhqui:/\\=SEKY%E\u0173\uff4b\u007f";
        var (one, many) = (new WordSieve(Words) { Width = 0 }, new WordSieve(Words) { Width = width });
        var hits = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var text = new string(Enumerable.Range(0, random.Next(18, 140)).Select(_ => Letters[random.Next(Letters.Length)]).ToArray());
            var start = random.Next(8);
            var expected = one.FirstIn(text, start, text.Length - start - 5);
            if (expected >= 0) hits++;
            Assert.True(expected == many.FirstIn(text, start, text.Length - start - 5), text);
        }

        Assert.InRange(hits, 500, 99_500);
    }

    [Fact]
    public void FirstIn_WordThatLeavesThePart_IsNone()
    {
        foreach (var width in new[] { 0, 128, 256 })
        {
            var sieve = new WordSieve(Words) { Width = width };
            var text = new string('-', 60) + "requirehttps" + new string('-', 60);
            for (var cut = 1; cut < 12; cut++)
            {
                Assert.Equal(-1, sieve.FirstIn(text, 0, 60 + cut));
                Assert.Equal(-1, sieve.FirstIn(text, 60 + cut, text.Length - 60 - cut));
            }
        }
    }

    [Theory]
    [InlineData(-1, 40)]
    [InlineData(30, 40)]
    [InlineData(65, 40)]
    public void FirstIn_PartThatLeavesTheText_Throws(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Sieve.FirstIn(new string('a', 64), start, length));

    [Theory]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void AllIn_OrdinalWordsThatOverlap_FindsEachPlaceOnce(int width)
    {
        var sieve = new WordSieve(["sk-", "sk-proj-", "proj-a", "AAA", "AKIA"], StringComparison.Ordinal) { Width = width };
        var text = new string('x', 40) + "sk-proj-a AAAA SK- akia AKIA" + new string('\u0441', 40);

        Assert.Equal([40, 43, 50, 51, 64], sieve.AllIn(text));
        Assert.Equal([43, 50, 51, 64], sieve.AllIn(text, start: 41));
        Assert.Equal([64], sieve.AllIn(text, start: 64));
        Assert.Equal([0], sieve.AllIn("sk-"));
        Assert.Empty(sieve.AllIn("SK-" + new string('a', 50)));
    }

    [Theory]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void AllIn_WordsOfTwoCharacters_FindsThemAtTheEndToo(int width)
    {
        var sieve = new WordSieve(["pw", "pwd"]) { Width = width };

        Assert.Equal([0, 4, 41, 44], sieve.AllIn("pw. PWD" + new string('w', 34) + "pw\u00e9pW"));
        Assert.Equal([0], sieve.AllIn("pw"));
        Assert.Empty(sieve.AllIn("p"));
        Assert.Empty(sieve.AllIn("pw", start: 1));
    }
}
