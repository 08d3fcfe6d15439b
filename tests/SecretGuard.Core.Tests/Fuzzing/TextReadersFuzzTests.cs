using System;
using System.Diagnostics;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Fuzzing;

/// <summary>All cuts of all samples, and repetition without end. SecretGuard.Fuzzing changes them at random.</summary>
public sealed class TextReadersFuzzTests
{
    private const int Endless = 100_000;

    [Fact]
    public void EveryTruncationOfEverySample_KeepsItsPlaces()
    {
        foreach (var sample in SampleTexts.All)
            for (var length = 0; length <= sample.Value.Length; length++) Read(sample.Key, sample.Value[..length]);
    }

    [Fact]
    public void EverySuffixOfEverySample_KeepsItsPlaces()
    {
        foreach (var sample in SampleTexts.All)
            for (var start = 0; start <= sample.Value.Length; start++) Read(sample.Key, sample.Value[start..]);
    }

    [Fact]
    public void PiecesInAnyOrder_StayInsideTheirText()
    {
        var random = new Random(20241129);
        foreach (var sample in SampleTexts.All.Where(sample => sample.Value.Length is > 0 and < 2000))
        {
            for (var round = 0; round < 40; round++)
            {
                var text = Shuffled(sample.Value, random);
                foreach (var candidate in CodeLiteral.Read(text).Where(candidate => candidate.Value.Value.Length > 0))
                    Assert.InRange(candidate.Value.Range.End, 1, 2 * sample.Value.Length);
            }
        }
    }

    // As the arguments of a format do: each piece stands somewhere, in any order.
    private static SourceValue Shuffled(string text, Random random)
    {
        var starts = new int[text.Length];
        var ends = new int[text.Length];
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(random.Next(1, 30), text.Length - at);
            var place = random.Next(text.Length);
            for (var i = 0; i < length; i++, at++) (starts[at], ends[at]) = (place + i, place + i + 1);
        }

        return SourceValue.Pieced(text, starts, ends);
    }

    [Fact]
    public void EverySample_HoldsACandidate() =>
        Assert.All(SampleTexts.All, sample => Assert.NotEmpty(TextFindings.Of(sample.Key, sample.Value)));

    [Theory]
    [InlineData("{\"client_secret\":")]
    [InlineData("[")]
    [InlineData("client_secret=")]
    [InlineData("client_secret='")]
    [InlineData("client_secret=\"a")]
    [InlineData("&client_secret=a")]
    [InlineData("client_secret: <")]
    [InlineData("\"client_secret\": \"a\", ")]
    [InlineData("$(client_secret=")]
    [InlineData("${client_secret")]
    [InlineData("\"${\"`")]
    [InlineData("`")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("/*")]
    [InlineData("<<EOF\n")]
    [InlineData("<<A\n<<B\nA\n")]
    [InlineData("http://")]
    [InlineData("http://x/oauth2/token ")]
    [InlineData("http://<(")]
    [InlineData("scope=\0\uD800")]
    [InlineData("scope=a client_id=b ")]
    [InlineData("\\")]
    [InlineData("\"\\\"")]
    [InlineData("$\"{")]
    [InlineData("@client_secret={{a}}\n")]
    [InlineData("POST {{a}}/b\n\nclient_secret=a\n")]
    [InlineData("_")]
    [InlineData("# client_secret=a\r")]
    [InlineData("=")]
    [InlineData("- ")]
    [InlineData("- a\n")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("a:\n")]
    [InlineData("a: b\n\n")]
    [InlineData("a: |\n\n")]
    [InlineData(" a\n")]
    [InlineData("{{ ")]
    [InlineData("{{")]
    [InlineData("\"{{")]
    [InlineData("'{{ }}")]
    [InlineData("{% ")]
    [InlineData("{a: ")]
    [InlineData("[a: ")]
    [InlineData("[a, ")]
    [InlineData("&a ")]
    [InlineData("*a ")]
    [InlineData("!a\n")]
    [InlineData("---\n")]
    [InlineData("# \n")]
    [InlineData("<a>")]
    [InlineData("<a/>")]
    [InlineData("<a b='")]
    [InlineData("<a b=''>c</a>")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<!a [")]
    [InlineData("&#")]
    [InlineData("&lt;")]
    [InlineData("<client_secret>")]
    [InlineData("A=\"\n")]
    [InlineData("A=\"\\\"")]
    [InlineData("A='")]
    [InlineData("a\\\n")]
    [InlineData("[a]\n")]
    [InlineData("--client-secret ")]
    [InlineData("a = [")]
    [InlineData("a = {b = ")]
    [InlineData("a = \"\"\"\\\"")]
    [InlineData("[[a]]\n")]
    [InlineData("a.")]
    [InlineData("a {\n")]
    [InlineData("a = b(\n")]
    [InlineData("a = <<b\n")]
    [InlineData("\"${")]
    [InlineData("ENV a \\\n")]
    [InlineData("ENV client_secret=\"")]
    [InlineData("RUN [\"")]
    [InlineData("set \"client_secret=")]
    [InlineData("^\n")]
    [InlineData("@\"\n")]
    [InlineData("`\"")]
    [InlineData("-String ")]
    [InlineData("?a=")]
    [InlineData("example.com/cb?code=confirmation-of-the-order")]
    [InlineData("https://a/")]
    [InlineData("https://a/api/")]
    public void EndlessRepetition_TakesLinearTime(string unit)
    {
        // What begins with a word is no structure: one name stands for all that read it as lines then.
        Time("a.txt", "secret " + LongText.Of(unit, Endless));
        foreach (var path in SampleTexts.All.Keys) Time(path, LongText.Of(unit, Endless) + "secret");
    }

    // Each member asked all others whether they make a token cache or a key of the object.
    [Theory]
    [InlineData("secret=a\n")]
    [InlineData("d=a\n")]
    [InlineData("D=a\n")]
    public void ManyMembersOfOneName_TakeLinearTime(string line) => Time("a.properties", LongText.Of(line, 500_000) + "client_secret=a\n");

    // Each question mark read all fields behind it.
    [Fact]
    public void ManyQueriesBeforeManyFields_TakeLinearTime() => Time("a.txt", "http://a/" + LongText.Of("?a=", 300_000) + LongText.Of("&a=b", 300_000));

    [Fact]
    public void LineOfFiveMegabytes_IsReadWithItsSecret()
    {
        var filler = string.Concat(Enumerable.Repeat("{\"a\":\"some text\"},", 280_000));
        var text = "[" + filler + "{\"clientSecret\":\"" + GeneratedValues.Opaque() + "\"}]";

        var finding = Assert.Single(TextFindings.Of("a.json", text));
        Assert.Equal(GeneratedValues.Opaque(), text.Substring(finding.Range.Start, finding.Range.Length));
    }

    private static void Time(string path, string text)
    {
        var clock = Stopwatch.StartNew();
        Read(path, text);
        // Half a second on a busy machine; a quadratic reading of this size takes far longer.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(8), $"{path} took {clock.Elapsed}");
    }

    private static void Read(string path, string content)
    {
        var candidates = new CandidateList();
        CandidateReaders.Read(new TextDocument(path, content), candidates);
        if (candidates.BrokenAt is { } broken) Assert.InRange(broken, 0, content.Length);
        foreach (var candidate in candidates.Candidates)
        {
            Assert.InRange(candidate.Value.Range.End, candidate.Value.Range.Start, content.Length);
            var part = candidate.Value.RangeOf(0, candidate.Value.Value.Length);
            Assert.InRange(part.End, part.Start, content.Length);
        }
    }
}
