using System.IO;
using System.Linq;

namespace SecretGuard.Figures.Tests;

public class RatioTableTests
{
    private const string Text = "figure,input,ratio\na / b,one@1,0.500\na / b,two@2,12.0\n";

    [Fact]
    public void Table_IsReadAndWrittenAlike() => Assert.Equal(Text, RatioTable.Parse(Text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("ratio,figure,input\n")]
    [InlineData("figure,input,ratio\na / b,0.5\n")]
    [InlineData("figure,input,ratio\na / b,one@1,fast\n")]
    public void OtherText_IsNoTable(string text) => Assert.Throws<InvalidDataException>(() => RatioTable.Parse(text));

    [Theory]
    [InlineData(0.1, false)]
    [InlineData(0.62, false)]
    [InlineData(0.63, true)]
    [InlineData(double.NaN, true)]
    public void Ratio_WorsensByMoreThanAQuarter(double measured, bool worsens) =>
        Assert.Equal(worsens, RatioTable.Parse(Text).Worsened([new("a / b", "one@1", measured)]).Any());

    [Theory]
    [InlineData(0.5, false)]
    [InlineData(0.5004, false)]
    [InlineData(0.51, true)]
    public void Count_WorsensByAny(double measured, bool worsens) =>
        Assert.Equal(worsens, RatioTable.Parse(Text, RatioTable.OfCounts).Worsened([new("a / b", "one@1", measured)]).Any());

    [Fact]
    public void OtherInput_IsNotCompared()
    {
        var table = RatioTable.Parse(Text);

        Assert.Empty(table.Worsened([new("a / b", "three@3", 99), new("a / c", "one@1", 99)]));
        Assert.Equal(["two@2"], table.Missing([new("a / b", "one@1", 99)]).Select(ratio => ratio.Input));
    }

    [Fact]
    public void Measured_ReplacesItsOwn_AndLeavesTheRest()
    {
        var table = RatioTable.Parse(Text).With([new("a / b", "two@2", 0.25), new("a / b", "three@3", 2)]);

        Assert.Equal("figure,input,ratio\na / b,one@1,0.500\na / b,three@3,2.00\na / b,two@2,0.250\n", table.ToString());
    }
}
