using System;
using System.Linq;
using SecretGuard.Candidates;

namespace SecretGuard.Core.Tests.Candidates;

public class TellingMarksTests
{
    [Fact]
    public void StandIn_PartsInTheirOrder_SaysWhatEachPartAloneSays()
    {
        var random = new Random(3);
        string[] names = { "clientSecret", "x", "PW", "dbpw", "wp", "p", "w", "KeyToken", "order", "apply", "scopescope", "\u00e9", "se", "cret" };
        var marked = 0;
        for (var i = 0; i < 5000; i++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 30)).Select(_ => names[random.Next(names.Length)]).ToList();
            var text = string.Join(" ", parts);
            var marks = new TellingMarks(text, TellingName.Marks);
            var start = 0;
            foreach (var part in parts)
            {
                var expected = TellingName.MayTell(part);
                if (expected) marked++;
                Assert.True(expected == marks.StandIn(start, start + part.Length), $"{part} at {start} of {text}");
                start += part.Length + 1;
            }
        }

        Assert.InRange(marked, 1000, int.MaxValue);
    }

    [Theory]
    [InlineData("a clientSecret", 0, 8)]
    [InlineData("a clientSecret", 9, -1)]
    [InlineData("a dbpw", 0, 4)]
    [InlineData("none here", 0, -1)]
    [InlineData("", 0, -1)]
    public void NextFrom_Place_IsThatOfAWord(string text, int start, int expected)
    {
        var place = new TellingMarks(text, TellingName.Marks).NextFrom(start);
        Assert.Equal(expected < 0, place < 0);
        if (expected >= 0) Assert.InRange(place, start, expected);
    }
}
