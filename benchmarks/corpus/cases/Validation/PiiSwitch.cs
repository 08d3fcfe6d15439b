namespace Corpus.Validation.PiiSwitch;

using Microsoft.IdentityModel.Logging;

static class Start
{
    public static void Configure() => IdentityModelEventSource.ShowPII = true; // +
    public static void ConfigureMore() => IdentityModelEventSource.LogCompleteSecurityArtifact = true; // +
    public static void Off() => IdentityModelEventSource.ShowPII = false; // -
}
