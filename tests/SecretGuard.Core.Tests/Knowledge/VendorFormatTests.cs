using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Policy;
using SecretGuard.Rules;
using SecretGuard.Testing;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Knowledge;

/// <summary>Every row of the table of vendors' forms, on values that are made from it.</summary>
public sealed class VendorFormatTests
{
    private static readonly IReadOnlyList<string> Expected = ExampleRows.In("VendorRows.txt").Select(fields => fields[0]).ToList();

    public static TheoryData<string> Ids() => [.. Expected];

    [Fact]
    public void EveryRowOfTheTable_StandsInTheList() => Assert.Equal(Expected, VendorValues.All.Select(format => format.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ValueOfTheForm_InAnyText_IsFoundWhole(string id)
    {
        var format = Find(id);
        foreach (var longest in new[] { false, true })
        {
            var value = VendorValues.Of(format, longest);
            var text = VendorValues.InText(format, value);

            var found = Assert.Single(CandidatesOf(id, text));
            Assert.Equal(text.IndexOf(value, StringComparison.Ordinal) + value.Length, found.Value.Range.End);
            Assert.EndsWith(found.Value.Value, value, StringComparison.Ordinal);
            Assert.Contains(TextFindings.Of("notes.md", text), finding => finding.Rule.Category == "Secrets" && finding.Severity >= Severity.Warning);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ValueOfTheForm_InALiteral_IsFound(string id)
    {
        var text = VendorValues.InText(Find(id), VendorValues.Of(Find(id))).Trim();
        Assert.True(CodeLiteral.MayHoldCandidates(text));
        Assert.Contains(CodeLiteral.Read(SourceValue.Verbatim(text, 0)), found => found.Slot.Name == id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void NearMiss_StaysSilent(string id)
    {
        var format = Find(id);
        var last = format.Parts[^1];
        var value = VendorValues.Of(format);
        if (!last.IsText && last.Min > 0) Assert.Empty(CandidatesOf(id, VendorValues.InText(format, value[..^1])));
        if (!last.IsText && last.Min == last.Max && last.Has('a')) Assert.Empty(CandidatesOf(id, VendorValues.InText(format, value + "a")));
        if (char.IsLetterOrDigit(value[0])) Assert.DoesNotContain(CandidatesOf(id, VendorValues.InText(format, "aaaa" + value)), found => found.Value.Value.Length == value.Length);
    }

    [Theory]
    [InlineData("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("AKIAXXXXXXXXXXXXXXXX")]
    [InlineData("sk_test_1234567890123456")]
    [InlineData("xoxb-123456789012-123456789012-abcdefghijklmnopqrstuvwx")]
    [InlineData("glpat-your-access-token-he")]
    [InlineData("AIza0000000000000000000000000000000000")]
    public void FormWithoutASecret_IsNoFinding(string value) =>
        Assert.DoesNotContain(TextFindings.Of("notes.md", $"use {value} now"), finding => finding.Rule.Id == RuleIds.VendorCredential);

    [Fact]
    public void WrongChecksum_StaysSilent()
    {
        var value = VendorValues.Of(Find("github-pat"));
        var other = value[..^1] + (value[^1] == 'a' ? 'b' : 'a');
        Assert.Empty(CandidatesOf("github-pat", "use " + other));
    }

    [Fact]
    public void PublishedSample_IsGuessable()
    {
        // Assembled: no file may hold the whole.
        var sample = "AKIA" + "IOSFODNN7" + "EXAMPLE";
        var finding = Assert.Single(TextFindings.Of("src/notes.txt", "key id " + sample));
        Assert.Contains("guessable", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KnownSlot_SpeaksForTheValue()
    {
        var value = VendorValues.Of(Find("entra-client-secret-8q"));
        Assert.Equal([RuleIds.HardCodedClientSecret], TextFindings.Of("appsettings.json", "{ \"ClientSecret\": \"" + value + "\" }").Select(finding => finding.Rule.Id));
        Assert.Equal([RuleIds.VendorCredential], TextFindings.Of("appsettings.json", "{ \"Comment\": \"" + value + "\" }").Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void EscapedValue_IsFoundWhereItStands()
    {
        var value = VendorValues.Of(Find("azure-storage-key"), seed: 5);
        var escaped = value.Replace("+", "\\u002B", StringComparison.Ordinal);
        var text = "{ \"Comment\": \"" + escaped + "\" }";
        var finding = Assert.Single(TextFindings.Of("a.json", text));
        Assert.Equal(escaped, text.Substring(finding.Range.Start, finding.Range.Length));
    }

    [Fact]
    public void Message_NamesTheIssuerAndNotTheValue()
    {
        var value = VendorValues.Of(Find("stripe-secret-key"));
        var message = Assert.Single(TextFindings.Of("notes.md", value)).Message;
        Assert.StartsWith("A Stripe secret key is hard-coded.", message, StringComparison.Ordinal);
        Assert.DoesNotContain(value[8..], message, StringComparison.Ordinal);
    }

    [Fact]
    public void RulePage_NamesEveryForm()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "rules", "SG1006.md"));
        Assert.Empty(VendorValues.All.Where(format => !page.Contains($"- {format.Words}\n", StringComparison.Ordinal)).Select(format => format.Id));
    }

    [Theory]
    [InlineData("sk-")]
    [InlineData("ya29.")]
    [InlineData("ghp_a")]
    [InlineData("12345678:AA")]
    [InlineData("discord M")]
    [InlineData("okta 00")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("JQQJ99")]
    [InlineData("xoxp-1234567890-")]
    public void HostileText_TakesLinearTime(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var clock = Stopwatch.StartNew();
        CandidateReaders.Read(new TextDocument("a.bin", text), new CandidateList());
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Look_AllocatesNothing()
    {
        const string text = "An ordinary sentence of some length: sk, AK, and nothing else that anybody issued.";
        VendorFormats.MayStandIn(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) VendorFormats.MayStandIn(text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static VendorFormat Find(string id) => VendorValues.All.Single(format => format.Id == id);

    private static IReadOnlyList<Candidate> CandidatesOf(string id, string text)
    {
        var list = new CandidateList();
        CandidateReaders.Read(new TextDocument("notes.bin", text), list);
        return list.Candidates.Where(candidate => candidate.Slot.Name == id).DistinctBy(candidate => candidate.Value.Range).ToList();
    }

    [Fact]
    public void PlacesIn_EverySignInALongText_IsFoundLikeInAShortOne()
    {
        foreach (var format in VendorFormats.All)
            foreach (var sign in format.Signs)
            {
                var next = format.Parts.SkipWhile(part => !part.IsText).Skip(1).FirstOrDefault(part => !part.IsText);
                var follower = Enumerable.Range('!', 94).Select(c => (char)c).First(c => next is null || next.Has(c));
                var text = sign + follower;
                Assert.Contains(0, VendorFormats.PlacesIn(text));
                for (var at = 0; at < 70; at++)
                {
                    var places = VendorFormats.PlacesIn(new string('\u00e9', at) + text + new string('.', 70));
                    Assert.True(places.Contains(at), $"{sign} at {at}");
                    Assert.Equal(places.OrderBy(place => place), places);
                }
            }
    }
}
