using System;
using System.Linq;
using System.Net;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SecretGuard.Testing;
using SecretGuard.Testing.Leaks;

namespace SecretGuard.Core.Tests.Leaks;

/// <summary>A search that cannot fail proves nothing: each form of a value is handed to it once.</summary>
public sealed class LeakSearchTests
{
    private static readonly string[] Values =
    [
        GeneratedValues.Opaque(seed: 71), GeneratedValues.Word(seed: 72), GeneratedValues.Opaque(seed: 73)[..12] + "&<\"'é+/=\\%",
    ];

    private static readonly LeakSearch Search = new(Values);

    public static TheoryData<string, Func<string, string>> Leaks => new()
    {
        { "as it is", value => value },
        { "in another casing", value => value.ToUpperInvariant() },
        { "only its beginning", value => value[..8] + "…" },
        { "only its end", value => "…" + value[^8..] },
        { "reversed", value => string.Concat(value.Reverse()) },
        { "base64", value => Convert.ToBase64String(Encoding.UTF8.GetBytes(value)) },
        { "base64 of credentials", value => Convert.ToBase64String(Encoding.UTF8.GetBytes("orders:" + value)) },
        { "base64 of longer credentials", value => Convert.ToBase64String(Encoding.UTF8.GetBytes("orders-a:" + value + "@host")) },
        { "base64 for addresses", value => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes("o:" + value)) },
        { "hexadecimal", value => Convert.ToHexString(Encoding.UTF8.GetBytes(value)) },
        { "small hexadecimal", value => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(value)) },
        { "dashed hexadecimal", value => BitConverter.ToString(Encoding.UTF8.GetBytes(value)) },
        { "address", Uri.EscapeDataString },
        { "form", value => WebUtility.UrlEncode(value) },
        { "JSON", value => JsonSerializer.Serialize(value) },
        { "XML", value => SecurityElement.Escape(value) },
        { "HTML", value => WebUtility.HtmlEncode(value) },
        { "UTF-16 units", value => string.Concat(value.Select(c => $"\\u{(int)c:X4}")) },
        { "spaced", value => string.Join(' ', value.ToCharArray()) },
        { "SHA-256", value => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value))) },
        { "SHA-256, half of it", value => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..32] },
        { "SHA-1", value => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(value))) },
        { "MD5", value => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(value))) },
        { "SHA-512 in base64", value => Convert.ToBase64String(SHA512.HashData(Encoding.UTF8.GetBytes(value))) },
    };

    [Theory]
    [MemberData(nameof(Leaks), DisableDiscoveryEnumeration = true)]
    public void Leak_InThatForm_IsFound(string form, Func<string, string> leak)
    {
        foreach (var value in Values)
        {
            Assert.True(Search.Find($"before {leak(value)} after").Count > 0, form);
            Assert.ThrowsAny<Exception>(() => Search.AssertClean("Client secret " + leak(value), "The output"));
        }
    }

    [Fact]
    public void Leak_InBytesOfAnyWidth_IsFound()
    {
        foreach (var value in Values)
        {
            Assert.ThrowsAny<Exception>(() => Search.AssertClean(Encoding.UTF8.GetBytes("a" + value), "UTF-8"));
            Assert.ThrowsAny<Exception>(() => Search.AssertClean(Encoding.Unicode.GetBytes("a" + value), "UTF-16"));
            Assert.ThrowsAny<Exception>(() => Search.AssertClean([1, .. Encoding.Unicode.GetBytes("a" + value)], "UTF-16 at an odd place"));
        }
    }

    [Fact]
    public void TwelveBitsOfAHash_AreNoLeak()
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Values[0])));

        Search.AssertClean($"fingerprint {hash[..3]}", "A fingerprint");
    }

    [Fact]
    public void Path_IsTakenOutOnceAndTheRestStays()
    {
        var plant = new Plant($"a/{Values[0]}.json", [], Values[0], IsFound: true);

        Search.AssertClean(LeakSearch.WithoutPaths($"a/{Values[0]}.json(1,1): A client secret is hard-coded.", [plant]), "A place");
        Assert.Single(Search.Find(LeakSearch.WithoutPaths($"a/{Values[0]}.json(1,1): The secret of '{Values[0]}'", [plant])));
    }

    [Fact]
    public void SearchForNothing_IsRefused() => Assert.Throws<ArgumentException>(() => new LeakSearch([]));
}
