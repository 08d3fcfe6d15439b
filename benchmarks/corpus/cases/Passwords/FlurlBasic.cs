namespace Corpus.Passwords.FlurlBasic;

using Flurl.Http;

static class Api
{
    public static IFlurlRequest Prepare(IFlurlRequest request) => request.WithBasicAuth("orders-worker", "tr0ub4dor"); // +
}
