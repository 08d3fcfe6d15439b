using System;
using System.Linq;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Text;

public class LineEndsTests
{
    [Fact]
    public void Count_PartsOfAText_AddUpToItsLines()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => "a\r\nb\n\r"[random.Next(6)]));
            var cut = random.Next(text.Length + 1);
            var lines = new TextDocument("a.txt", text).PositionAt(text.Length).Line - 1;
            Assert.True(lines == LineEnds.Count(text, 0, cut) + LineEnds.Count(text, cut, text.Length), $"{Uri.EscapeDataString(text)} cut at {cut}");
        }
    }

    [Theory]
    [InlineData("a\r\nb\nc", 0, 6, 3, 4)]
    [InlineData("a\r\nb\nc", 0, 2, 1, 1)]
    [InlineData("abc", 0, 3, 0, -1)]
    [InlineData("\n\n", 1, 1, 0, -1)]
    public void CountSigns_AndLast_LookAtThePartAlone(string text, int start, int end, int count, int last)
    {
        Assert.Equal(count, LineEnds.CountSigns(text, start, end));
        Assert.Equal(last, LineEnds.Last(text, start, end));
    }
}
