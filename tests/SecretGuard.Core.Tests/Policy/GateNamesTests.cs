using SecretGuard.Policy;

namespace SecretGuard.Core.Tests.Policy;

public class GateNamesTests
{
    [Theory]
    [InlineData("error", Gate.Error)]
    [InlineData("ERROR", Gate.Error)]
    [InlineData(" strict ", Gate.Strict)]
    [InlineData("warning", Gate.Warning)]
    [InlineData("off", Gate.Off)]
    public void TryParse_Name_GivesTheGate(string text, Gate gate)
    {
        Assert.True(GateNames.TryParse(text, out var parsed));
        Assert.Equal(gate, parsed);
    }

    [Theory]
    [InlineData("eror")]
    [InlineData("none")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_SlipOfThePen_FailsAndKeepsTheGateShut(string? text)
    {
        Assert.False(GateNames.TryParse(text, out var gate));
        Assert.Equal(Gate.Error, gate);
    }
}
