using System;
using System.Linq;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Text;

public class SignCursorTests
{
    [Theory]
    [InlineData("\"'/@$<([{)]}")]
    [InlineData("\0\n\u007f")]
    [InlineData("p")]
    public void NextFrom_EachPlace_FindsWhatTheSetHas(string signs)
    {
        var set = new SignSet(signs);
        var random = new Random(9);
        // Neighbours of the signs in the chart, and characters whose halves look like them.
        var letters = signs + "abqPQ+,\u00a2\u0122\u2222\uff28\u8022";
        for (var i = 0; i < 5000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(100)).Select(_ => random.Next(6) == 0 ? letters[random.Next(letters.Length)] : 'x'));
            var cursor = new SignCursor(set, text);
            for (var at = 0; at <= text.Length; at += random.Next(1, 9))
            {
                var expected = text.IndexOfAny(signs.ToCharArray(), at);
                Assert.Equal(expected < 0 ? text.Length : expected, cursor.NextFrom(at));
            }
        }
    }
}
