using System.Diagnostics;
using System.Linq;
using SecretGuard.Policy;

namespace SecretGuard.Core.Tests.Policy;

public class WildcardPatternTests
{
    [Theory]
    [InlineData("orders.read", "Orders.Read", true)]
    [InlineData("orders.read", "orders.reader", false)]
    [InlineData("orders.*", "orders.read", true)]
    [InlineData("orders.*", "orders.", true)]
    [InlineData("orders.*", "order", false)]
    [InlineData("*.read", "orders.read", true)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "ac", false)]
    [InlineData("ab*ba", "aba", false)]
    [InlineData("*", "", true)]
    [InlineData("", "", true)]
    public void IsMatch_StarStandsForAnything(string pattern, string text, bool expected) =>
        Assert.Equal(expected, WildcardPattern.IsMatch(pattern, text));

    [Fact]
    public void IsMatch_ManyStarsAndALongText_EndsSoon()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 2_000)) + "*b";
        var clock = Stopwatch.StartNew();

        Assert.False(WildcardPattern.IsMatch(pattern, new string('a', 100_000)));
        Assert.InRange(clock.ElapsedMilliseconds, 0, 2_000);
    }
}
