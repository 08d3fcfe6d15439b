namespace Corpus.Tokens.FlurlBearer;

using Flurl.Http;

static class Api
{
    public static IFlurlRequest Prepare(IFlurlRequest request) => request.WithOAuthBearerToken("Qft3mkG3rdo2WYg2HNj4eHT5ZJR6KWP8xRh6KDu8"); // +
    public static IFlurlRequest Prepare(IFlurlRequest request, string token) => request.WithOAuthBearerToken(token); // -
}
