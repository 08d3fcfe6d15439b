using System.Linq;
using System.Text;
using SecretGuard.Scanning.Reading;

namespace SecretGuard.Scanning.Tests.Reading;

public sealed class TextDecoderTests
{
    private const string Sample = "{ \"ClientSecret\": \"zażółć 😀\" }\r\nand a second line of plain words\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false },
        { "utf-32", true }, { "utf-32", false }, { "utf-32BE", true }, { "utf-32BE", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void UnicodeEncoding_WithAndWithoutMark_IsRead(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = (marked ? encoding.GetPreamble() : Enumerable.Empty<byte>()).Concat(encoding.GetBytes(Sample)).ToArray();

        Assert.Equal(Sample, Decode(bytes));
    }

    [Fact]
    public void BrokenUtf8_IsReadWithReplacements() => Assert.Equal("a\uFFFDb\uFFFD", Decode(new byte[] { 97, 0xFF, 98, 0xC3 }));

    [Fact]
    public void EmptyContent_IsEmptyText() => Assert.Equal(string.Empty, Decode(System.Array.Empty<byte>()));

    [Theory]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 77, 90, 0, 0, 1, 0, 0, 0, 4, 9, 8, 7, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 65, 66, 67, 68, 69, 70, 71, 72, 0, 65, 66, 67, 68, 69, 70, 71 })]
    public void ZerosWithoutPattern_AreBinary(byte[] bytes) => Assert.Null(Decode(bytes));

    [Fact]
    public void ZeroBehindTheLookedAtPart_IsText()
    {
        var bytes = Enumerable.Repeat((byte)'a', 9000).Append((byte)0).ToArray();

        Assert.Equal(9001, Decode(bytes)!.Length);
    }

    [Fact]
    public void BytesBehindTheLength_AreNotRead() => Assert.Equal("ab", TextDecoder.Decode(new byte[] { 97, 98, 0, 99 }, 2));

    private static string? Decode(byte[] bytes) => TextDecoder.Decode(bytes, bytes.Length);
}
