namespace SecretGuard.Build.Tests;

public sealed class LookForLastingWarningsTests
{
    [Theory]
    [InlineData("const string TokenEndpoint = \"http://keycloak/connect/token\";", null, true)]
    [InlineData("class Orders { }", null, false)]
    [InlineData("const string TokenEndpoint = \"http://keycloak/connect/token\";", "SG2001;SG2002;SG2006", false)]
    public void Source_ItsWordsAndTheProjectsWarningsDecide(string source, string? warningsAsErrors, bool expected)
    {
        using var folder = new ProjectFolder().With("Orders.cs", source);
        var task = new LookForLastingWarnings
        {
            BuildEngine = new RecordingBuildEngine(),
            ProjectDirectory = folder.Path,
            Gate = "error",
            Sources = [folder.PathOf("Orders.cs")],
            WarningsAsErrors = warningsAsErrors,
        };

        Assert.True(task.Execute());
        Assert.Equal(expected, task.MayLeaveSome);
    }

    [Fact]
    public void CancelledTask_Ends()
    {
        using var folder = new ProjectFolder().With("Orders.cs");
        var task = new LookForLastingWarnings
        {
            BuildEngine = new RecordingBuildEngine(),
            ProjectDirectory = folder.Path,
            Gate = "error",
            Sources = [folder.PathOf("Orders.cs")],
        };
        task.Cancel();

        Assert.False(task.Execute());
    }
}
