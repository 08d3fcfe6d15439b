namespace Corpus.Secrets.FlurlForm;

using Flurl.Http;

static class Api
{
    public static Task<string> TokenAsync() => "https://sso.orders.example/token".PostUrlEncodedAsync(new
    {
        grant_type = "client_credentials",
        client_secret = "uWY4tHN2weH8XZJ9qKW6WxR8TKD2bRR6", // +
    });
}
