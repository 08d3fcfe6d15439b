namespace Corpus.Validation.PiiGuarded;

using Microsoft.IdentityModel.Logging;

static class Start
{
    public static void Configure(IHostEnvironment environment) => IdentityModelEventSource.ShowPII = environment.IsDevelopment(); // -
}
