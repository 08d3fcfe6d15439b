namespace SecretGuard.Figures.Tests;

public class NumberTests
{
    [Theory]
    [InlineData(0.05649, "0.056")]
    [InlineData(1.456, "1.46")]
    [InlineData(12.34, "12.3")]
    [InlineData(1234.5678, "1235")]
    public void Number_HasThreeDigits(double value, string text) => Assert.Equal(text, Number.Of(value));

    [Theory]
    [InlineData(new[] { 3.0, 1, 2 }, 2)]
    [InlineData(new[] { 4.0, 1, 2, 3 }, 2.5)]
    [InlineData(new[] { 7.0 }, 7)]
    public void Median_IsTheMiddle(double[] values, double median) => Assert.Equal(median, Median.Of(values));
}
