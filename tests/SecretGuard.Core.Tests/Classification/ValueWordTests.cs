using SecretGuard.Candidates;
using SecretGuard.Classification;
using SecretGuard.Knowledge;

namespace SecretGuard.Core.Tests.Classification;

/// <summary>Each word of the lists that tell a value's class, in a value that is something else without it.</summary>
public class ValueWordTests
{
    [Theory]
    [InlineData("redacted")]
    [InlineData("removed")]
    [InlineData("masked")]
    [InlineData("hidden")]
    [InlineData("omitted")]
    [InlineData("obfuscated")]
    public void Mask(string word) =>
        Assert.True(ValueShapes.IsMask(word));

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("on")]
    [InlineData("off")]
    public void Truth(string word) =>
        Assert.True(ValueShapes.IsTruth(word));

    [Theory]
    [InlineData("changeme")]
    [InlineData("changeit")]
    [InlineData("change-me")]
    [InlineData("change_me")]
    [InlineData("change-it")]
    [InlineData("replaceme")]
    [InlineData("replace-me")]
    [InlineData("replace_me")]
    public void FillIn(string word) =>
        Assert.True(ValueShapes.IsFillIn(word));

    [Theory]
    [InlineData("todo")]
    [InlineData("tbd")]
    [InlineData("fixme")]
    [InlineData("n/a")]
    [InlineData("none")]
    [InlineData("null")]
    [InlineData("undefined")]
    [InlineData("placeholder")]
    [InlineData("dummy")]
    [InlineData("example")]
    [InlineData("sample")]
    [InlineData("replace")]
    public void Placeholder(string word) =>
        Assert.True(ValueShapes.IsPlaceholder(word));

    [Theory]
    [InlineData("xxxxxx")]
    [InlineData("******")]
    [InlineData("••••••")]
    public void CutOut(string word) =>
        Assert.True(ValueShapes.IsPlaceholder("7d3012" + word + "f1"));

    [Theory]
    [InlineData("@Microsoft.KeyVault(")]
    [InlineData("@Microsoft.AppConfiguration(")]
    [InlineData("op://")]
    [InlineData("arn:aws:secretsmanager:")]
    [InlineData("arn:aws:ssm:")]
    [InlineData("vault:")]
    [InlineData("keyvault:")]
    [InlineData("secretref:")]
    [InlineData("env:")]
    [InlineData("{cipher}")]
    [InlineData("ENC[")]
    [InlineData("ENC(")]
    [InlineData("/run/secrets/")]
    [InlineData("file://")]
    [InlineData("secret://")]
    [InlineData("kv://")]
    public void Reference(string word) =>
        Assert.True(ValueShapes.IsReference(word + "orders/code"));

    [Theory]
    [InlineData("insert")]
    [InlineData("enter")]
    [InlineData("replace")]
    [InlineData("put")]
    [InlineData("paste")]
    [InlineData("add")]
    [InlineData("set")]
    [InlineData("change")]
    [InlineData("fill")]
    [InlineData("copy")]
    [InlineData("provide")]
    public void Instruction_ByItsVerb(string word) =>
        Assert.True(ValueShapes.IsPlaceholder(word + "-client-name"));

    [Theory]
    [InlineData("your")]
    [InlineData("secret")]
    [InlineData("client")]
    [InlineData("value")]
    [InlineData("key")]
    [InlineData("token")]
    [InlineData("password")]
    [InlineData("here")]
    [InlineData("this")]
    [InlineData("with")]
    [InlineData("in")]
    [InlineData("the")]
    [InlineData("it")]
    [InlineData("app")]
    public void Instruction_ByWhatItSpeaksOf(string word) =>
        Assert.True(ValueShapes.IsPlaceholder("insert-" + word + "-orders"));

    [Theory]
    [InlineData("your")]
    [InlineData("enter")]
    [InlineData("here")]
    [InlineData("from")]
    [InlineData("vault")]
    [InlineData("use")]
    [InlineData("the")]
    [InlineData("set")]
    [InlineData("add")]
    [InlineData("copy")]
    [InlineData("paste")]
    [InlineData("replace")]
    [InlineData("insert")]
    [InlineData("put")]
    [InlineData("this")]
    public void Sentence(string word) =>
        Assert.True(ValueShapes.IsPlaceholder("orders " + word + " customers"));

    [Theory]
    [InlineData("format")]
    [InlineData("type")]
    [InlineData("name")]
    [InlineData("key")]
    [InlineData("header")]
    [InlineData("claim")]
    [InlineData("field")]
    [InlineData("hint")]
    [InlineData("endpoint")]
    [InlineData("uri")]
    [InlineData("url")]
    [InlineData("lifetime")]
    [InlineData("prefix")]
    [InlineData("suffix")]
    [InlineData("parameter")]
    [InlineData("param")]
    [InlineData("scheme")]
    [InlineData("handler")]
    [InlineData("protector")]
    [InlineData("purpose")]
    [InlineData("provider")]
    [InlineData("cookie")]
    [InlineData("option")]
    [InlineData("options")]
    [InlineData("setting")]
    [InlineData("settings")]
    public void NameOfAToken(string word) =>
        Assert.True(KeyName.IsOne("orderToken_" + word, new Slot(SlotKind.Token, SlotEvidence.Name, "OrderToken")));

    [Theory]
    [InlineData("secret")]
    [InlineData("passw")]
    [InlineData("admin")]
    [InlineData("test")]
    [InlineData("changeme")]
    [InlineData("client")]
    [InlineData("token")]
    [InlineData("demo")]
    [InlineData("sample")]
    [InlineData("example")]
    [InlineData("qwerty")]
    [InlineData("1234")]
    [InlineData("abcd")]
    [InlineData("1qaz")]
    [InlineData("letmein")]
    [InlineData("welcome")]
    [InlineData("default")]
    [InlineData("supers")]
    public void Guessable(string word) =>
        Assert.False(Randomness.IsRandomLooking("9Kz7Q" + word + "4vB2Xq8W"));

    [Theory]
    [InlineData("example")]
    [InlineData("sample")]
    [InlineData("placeholder")]
    [InlineData("your")]
    [InlineData("xxxx")]
    [InlineData("redacted")]
    [InlineData("dummy")]
    [InlineData("fake")]
    [InlineData("changeme")]
    [InlineData("00000")]
    [InlineData("12345")]
    public void FormOfACredential(string word) =>
        Assert.True(Randomness.IsFillIn("9Kz7Qj3HwT6f" + word + "4vB2Xq8WnL5d"));

    [Theory]
    [InlineData("orders")]
    [InlineData("hunter2")]
    public void OtherWord_IsNone(string word)
    {
        Assert.False(ValueShapes.IsMask(word) || ValueShapes.IsTruth(word) || ValueShapes.IsFillIn(word) || ValueShapes.IsPlaceholder(word));
        Assert.False(ValueShapes.IsPlaceholder("7d3012" + word + "f1") || ValueShapes.IsReference(word + "orders/code"));
        Assert.False(ValueShapes.IsPlaceholder(word + "-client-name") || ValueShapes.IsPlaceholder("insert-" + word + "-orders") || ValueShapes.IsPlaceholder("orders " + word + " customers"));
        Assert.False(KeyName.IsOne("orderToken_" + word, new Slot(SlotKind.Token, SlotEvidence.Name, "OrderToken")));
        Assert.True(Randomness.IsRandomLooking("9Kz7Q" + word + "4vB2Xq8W"));
        Assert.False(Randomness.IsFillIn("9Kz7Qj3HwT6f" + word + "4vB2Xq8WnL5d"));
    }
}
