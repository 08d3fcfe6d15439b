using System;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Classification;

/// <summary>
/// What the shapes cost: generated credentials of the kinds that authorization servers hand out must never be taken for a placeholder
/// or a reference, and almost never for a guessable word.
/// </summary>
public class RandomValueTests
{
    private const int Draws = 20_000;
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static TheoryData<string, string, int> Generators => new()
    {
        { "Keycloak", Alphanumeric, 32 },
        { "40 characters with tilde, dot, dash", Alphanumeric + "~._-", 40 },
        { "Auth0 and Okta", Alphanumeric + "_-", 64 },
        { "Cognito", "abcdefghijklmnopqrstuvwxyz0123456789", 51 },
        { "40 hex", "0123456789abcdef", 40 },
        { "32 hex", "0123456789abcdef", 32 },
        { "base64 of 32 bytes", Alphanumeric + "+/", 43 },
        { "base64 of 64 bytes", Alphanumeric + "+/", 86 },
        { "20 printable", new string(Enumerable.Range(33, 94).Select(c => (char)c).ToArray()), 20 },
        { "15 small letters and digits", "abcdefghijklmnopqrstuvwxyz0123456789", 15 },
    };

    [Theory]
    [MemberData(nameof(Generators))]
    public void GeneratedSecret_IsAlmostAlwaysOpaque(string name, string alphabet, int length)
    {
        var random = new Random(20240917);
        var classes = Enumerable.Range(0, Draws).Select(_ => Classify(Draw(random, alphabet, length))).ToList();
        var lost = classes.Count(c => c is not (ValueClass.Opaque or ValueClass.Weak));
        var weak = classes.Count(c => c == ValueClass.Weak);
        // Printable values that happen to begin with "<" and end with ">" are the known price: 1 in 8,000.
        Assert.True(lost <= Draws / 2_000, $"{name}: {lost} of {Draws} lost");
        Assert.True(weak <= Draws / 50, $"{name}: {weak} of {Draws} called guessable");
    }

    // Words of a name, however strange: no generator leaves out digits and capitals and puts in hyphens.
    [Theory]
    [InlineData("my-mssql-store", false)]
    [InlineData("orders-rmq-xk8s", true)]
    [InlineData("kvs-pgsql-Xbqt", true)]
    [InlineData("qxzvkwplmtrjb", true)]
    [InlineData("-qxzvkwplmtrjb", true)]
    public void SmallLettersWithHyphens_AreAName(string value, bool expected) => Assert.Equal(expected, Randomness.IsRandomLooking(value));

    [Fact]
    public void Guid_IsOpaque()
    {
        var random = new Random(7);
        var bytes = new byte[16];
        for (var i = 0; i < 1_000; i++)
        {
            random.NextBytes(bytes);
            Assert.Equal(ValueClass.Opaque, Classify(new Guid(bytes).ToString()));
        }
    }

    private static string Draw(Random random, string alphabet, int length) =>
        new(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray());

    private static ValueClass Classify(string value) =>
        ValueClassifier.Classify(
            new Candidate(new Slot(SlotKind.ClientSecret, SlotEvidence.Key, "ClientSecret"), SourceValue.Verbatim(value, 0)), isTemplate: false).Class;
}
