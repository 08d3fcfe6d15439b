namespace Corpus.ApiTransport.RestClientWithAuthenticator;

using RestSharp;
using RestSharp.Authenticators;

static class Api
{
    public static RestClient Create(string token) => new(new RestClientOptions("http://api.orders.example") { Authenticator = new JwtAuthenticator(token) }); // +
}
