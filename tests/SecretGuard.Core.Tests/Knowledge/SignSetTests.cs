using System;
using System.Linq;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Knowledge;

public class SignSetTests
{
    private const string Signs = "\r\n{$\"\\";

    private static readonly SignSet Set = new(Signs);

    [Fact]
    public void IndexIn_PartsOfAnyLength_AgreesWithTheFramework()
    {
        var random = new Random(19);
        var found = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(140)).Select(_ => random.Next(60) == 0 ? Signs[random.Next(Signs.Length)] : (char)random.Next(0x20, random.Next(9) == 0 ? 0x10000 : 0x80)));
            var start = random.Next(text.Length + 1);
            var length = random.Next(text.Length - start + 1);
            var expected = text.AsSpan(start, length).IndexOfAny(Signs);
            if (expected >= 0) found++;
            Assert.True((expected < 0 ? -1 : start + expected) == Set.IndexIn(text, start, length), $"{text} from {start}, {length}");
        }

        Assert.InRange(found, 1000, 19_000);
    }

    [Theory]
    [InlineData(-1, 40)]
    [InlineData(30, 40)]
    [InlineData(65, 40)]
    public void IndexIn_PartThatLeavesTheText_Throws(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Set.IndexIn(new string('a', 64), start, length));
}
