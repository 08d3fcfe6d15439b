using System.Linq;
using SecretGuard.Analyzers.Values;

namespace SecretGuard.Analyzers.Tests.Values;

public class FormatItemsTests
{
    [Theory]
    [InlineData("{0}", "[0]")]
    [InlineData("a{1}b", "a [1] b")]
    [InlineData("{0,8}{1:x}{2 }", "[0] [1] [2]")]
    [InlineData("a{{b", "a{ b")]
    [InlineData("a}}b", "a} b")]
    [InlineData("{{0}}", "{ 0}")]
    [InlineData("a{", "a{")]
    [InlineData("a}", "a}")]
    [InlineData("}0}", "}0}")]
    [InlineData("{x}", "{x}")]
    [InlineData("{}", "{}")]
    [InlineData("{0x}", "{0x}")]
    [InlineData("{0", "{0")]
    [InlineData("{123}", "[123]")]
    [InlineData("{1234}", "{1234}")]
    [InlineData("", "")]
    public void Of_TextsAndItems(string format, string parts) => Assert.Equal(
        parts, string.Join(' ', FormatItems.Of(format).Select(part => part.Item >= 0 ? $"[{part.Item}]" : format.Substring(part.Start, part.Length))));
}
