namespace SecretGuard.Build.Tests;

public sealed class WarningPolicyTests
{
    [Theory]
    [InlineData(false, null, null, false)]
    [InlineData(true, null, null, true)]
    [InlineData(true, null, "CS0168;SG1001", false)]
    [InlineData(false, "SG1001", null, true)]
    [InlineData(false, " CS0168, sg1001 ", "", true)]
    [InlineData(false, "SG1001", "SG1001", false)]
    [InlineData(false, "SG10011", null, false)]
    public void IsError_FollowsTheProjectsWarningProperties(bool treatAll, string? asErrors, string? notAsErrors, bool expected) =>
        Assert.Equal(expected, new WarningPolicy(treatAll, asErrors, notAsErrors).IsError("SG1001"));
}
