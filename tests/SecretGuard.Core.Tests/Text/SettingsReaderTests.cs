using System.Linq;
using SecretGuard.Text;
using SecretGuard.Text.Settings;

namespace SecretGuard.Core.Tests.Text;

public sealed class SettingsReaderTests
{
    [Theory]
    [InlineData("A=x", "x")]
    [InlineData("export A=x", "x")]
    [InlineData("A = x # comment", "x")]
    [InlineData("A=x#y", "x#y")]
    [InlineData("A: x", "x")]
    [InlineData("A=\"x # y\" # comment", "x # y")]
    [InlineData("A=\"x\\n\\\"y\\\\\"", "x\n\"y\\")]
    [InlineData("A=\"one\ntwo\"", "one\ntwo")]
    [InlineData("A='x\\n'", "x\\n")]
    [InlineData("A=`x`", "x")]
    [InlineData("A=\"open\nB=\"x\"", "\"open")]
    [InlineData("A=\"x\"y", "\"x\"y")]
    [InlineData("A=", "")]
    [InlineData("\uFEFFA=x\r\nB=y", "x")]
    public void Environment_IsReadAsDotenvReadsIt(string text, string value) => Assert.Equal(value, Read(SettingsReader.Environment, text).TextOf("A"));

    [Theory]
    [InlineData("a=x", "x")]
    [InlineData("a : x", "x")]
    [InlineData("a x", "x")]
    [InlineData("a=x # y", "x # y")]
    [InlineData("a=\\u0041\\n\\=\\:\\\\", "A\n=:\\")]
    [InlineData("a=one\\\n   two", "onetwo")]
    [InlineData("a=one\\\r\n   two", "onetwo")]
    [InlineData("\\u0061=x", "x")]
    [InlineData("! comment\n# comment\n  a=x", "x")]
    [InlineData("a", "")]
    public void Properties_AreReadAsJavaReadsThem(string text, string value) => Assert.Equal(value, Read(SettingsReader.Properties, text).TextOf("a"));

    [Theory]
    [InlineData("[s]\na=x", "x")]
    [InlineData("[s]\na = x ; comment", "x")]
    [InlineData("[s] ; comment\n; comment\na: x", "x")]
    [InlineData("[s]\na = \"x ; y\"", "x ; y")]
    [InlineData("[s]\na=b=c", "b=c")]
    [InlineData("[s]\na: http://x?b=c", "http://x?b=c")]
    public void Ini_HasSections(string text, string value) => Assert.Equal(value, Read(SettingsReader.Ini, text).Child("s")!.TextOf("a"));

    [Fact]
    public void LineThatIsNoSetting_IsATextWithoutAName()
    {
        var node = Assert.Single(Read(SettingsReader.Environment, "see http://x/y for more").Children);

        Assert.Null(node.Key);
        Assert.Equal("see http://x/y for more", node.Value!.Value);
    }

    [Fact]
    public void Comments_AreKept() =>
        Assert.Equal(new[] { " one", "two" }, SettingsReader.Environment.Read(new TextDocument(".env", "# one\n#two")).Comments.Select(comment => comment.Value));

    private static DocumentNode Read(SettingsReader reader, string text) => reader.Read(new TextDocument("a", text)).Root!;
}
