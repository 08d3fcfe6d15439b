using System.Linq;
using SecretGuard.Candidates;
using SecretGuard.Knowledge;
using SecretGuard.Text;

namespace SecretGuard.Core.Tests.Candidates;

public sealed class FormBodyTests
{
    [Fact]
    public void Fields_AreDecodedWithTheirPlaces()
    {
        const string Body = "grant_type=client_credentials&client_id=a%20b&client_secret=x%2By+z%C3%A4%F0%9F%98%80%&scope=read+admin";
        var candidates = FormBody.Read(SourceValue.Verbatim(Body, 100)).ToList();

        Assert.Equal(new[] { SlotKind.GrantType, SlotKind.ClientSecret, SlotKind.Scope }, candidates.Select(candidate => candidate.Slot.Kind));
        Assert.Equal("x+y zä\U0001F600%", candidates[1].Value.Value);
        Assert.Equal(Body.IndexOf("x%2B", System.StringComparison.Ordinal) + 100, candidates[1].Value.Range.Start);
        Assert.Equal("x%2By+z%C3%A4%F0%9F%98%80%".Length, candidates[1].Value.Range.Length);
        Assert.Equal("%C3%A4".Length, candidates[1].Value.RangeOf(5, 1).Length);
        Assert.Equal("a b", candidates[1].Context.ClientId);
        Assert.Equal("client_credentials", candidates[2].Context.GrantType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("&&&")]
    [InlineData("a=b&c=d")]
    [InlineData("scope=all")]
    [InlineData("Set client_secret=foo before")]
    [InlineData("client_secret")]
    [InlineData("%ZZ=%&%=%C3")]
    public void NoForm_YieldsNothing(string text) => Assert.Empty(FormBody.Read(SourceValue.Verbatim(text, 0)));

    [Fact]
    public void ComputedValue_KeepsTheWholeRange()
    {
        var range = new TextRange(5, 7);
        var candidate = Assert.Single(FormBody.Read(SourceValue.Whole("client_id=a&client_secret=b%20c", range), isCode: true));

        Assert.Equal(range, candidate.Value.Range);
        Assert.Equal("b c", candidate.Value.Value);
        Assert.True(candidate.Context.IsCode);
    }
}
