using System;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Rules;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Candidates;

/// <summary>Keys in base64, made at test time.</summary>
public sealed class EncodedKeyTests
{
    private static readonly RSA Rsa = RSA.Create(2048);
    private static readonly ECDsa Ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly X509Certificate2 Certificate = CreateCertificate();

    public static TheoryData<string> Encodings() => ["pkcs8", "pkcs1", "ec-pkcs8", "sec1", "pkcs12", "pem"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void PrivateKey_InBase64_IsFound(string encoding)
    {
        var value = PrivateKey(encoding);
        foreach (var (path, text) in new[] { ("a.txt", $"# {value}\n"), ("a.json", $"{{ \"blob\": \"{value}\" }}") })
        {
            var finding = Assert.Single(TextFindings.Of(path, text));
            Assert.Equal((RuleIds.HardCodedKey, value), (finding.Rule.Id, text.Substring(finding.Range.Start, finding.Range.Length)));
        }
    }

    // A value without a sign that opens anything is looked into only where the raw text holds something.
    [Fact]
    public void PrivateKey_InAValue_HasItsName()
    {
        var value = PrivateKey("ec-pkcs8");
        var found = new CandidateList();

        CandidateReaders.Read(new TextDocument("a.json", $"{{ \"tokens\": {{ \"blob\": \"{value}\" }} }}"), found);

        Assert.DoesNotContain('=', value);
        Assert.Contains(found.Candidates, candidate => candidate.Slot.Name == "tokens:blob");
    }

    [Fact]
    public void PublicParts_InBase64_StaySilent()
    {
        var publicParts = new[]
        {
            Rsa.ExportSubjectPublicKeyInfo(), Rsa.ExportRSAPublicKey(), Ec.ExportSubjectPublicKeyInfo(), Certificate.Export(X509ContentType.Cert),
            Encoding.ASCII.GetBytes(Certificate.ExportCertificatePem()), Encoding.ASCII.GetBytes(Rsa.ExportSubjectPublicKeyInfoPem()),
        };
        foreach (var part in publicParts) Assert.Empty(TextFindings.Of("a.txt", $"blob {Convert.ToBase64String(part)} end"));
    }

    [Theory]
    [InlineData("RSA", "d", true)]
    [InlineData("oct", "k", true)]
    [InlineData("RSA", "n", false)]
    [InlineData("EC", "x", false)]
    public void JsonWebKey_PrivatePart_IsFound(string type, string member, bool isFound)
    {
        var json = $$"""{ "kty": "{{type}}", "use": "sig", "{{member}}": "{{GeneratedValues.Opaque(43)}}" }""";
        Assert.Equal(isFound ? [RuleIds.HardCodedKey] : [], TextFindings.Of("jwk.json", json).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void KeyInXml_PrivatePart_IsFound(bool isPrivate)
    {
        var xml = Rsa.ToXmlString(isPrivate);
        Assert.Equal(isPrivate ? [RuleIds.HardCodedKey] : [], TextFindings.Of("key.xml", xml).Select(finding => finding.Rule.Id));
        var found = CodeLiteral.MayHoldCandidates(xml) ? CodeLiteral.Read(SourceValue.Verbatim(xml, 0)) : [];
        Assert.Equal(isPrivate, found.Any(candidate => candidate.Slot.Kind == SlotKind.CryptographicKey));
    }

    [Fact]
    public void MemberOfOtherObjects_StaysSilent() =>
        Assert.Empty(TextFindings.Of("a.json", $$"""{ "secret": "", "d": "{{GeneratedValues.Opaque(43)}}" }"""));

    private static string PrivateKey(string encoding) => Convert.ToBase64String(encoding switch
    {
        "pkcs8" => Rsa.ExportPkcs8PrivateKey(),
        "pkcs1" => Rsa.ExportRSAPrivateKey(),
        "ec-pkcs8" => Ec.ExportPkcs8PrivateKey(),
        "sec1" => Ec.ExportECPrivateKey(),
        "pkcs12" => Certificate.Export(X509ContentType.Pkcs12, "orders"),
        _ => Encoding.ASCII.GetBytes(Rsa.ExportPkcs8PrivateKeyPem()),
    });

    private static X509Certificate2 CreateCertificate()
    {
        var request = new CertificateRequest("CN=orders", Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2034, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}
