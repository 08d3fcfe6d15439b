namespace Corpus.Certificates.Backchannel;

using Microsoft.AspNetCore.Authentication.JwtBearer;

static class Api
{
    public static void Configure(JwtBearerOptions options) =>
        options.BackchannelHttpHandler = new HttpClientHandler { ServerCertificateCustomValidationCallback = static (_, _, _, _) => true }; // +
}
