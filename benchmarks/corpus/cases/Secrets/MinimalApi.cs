namespace Corpus.Secrets.MinimalApi;

static class Program1
{
    public static void Map(WebApplication app) => app.MapPost("/token", (HttpRequest request) =>
        request.Form["client_secret"] == "YRb4BVs5JwT8zmq6VQz3nwv7xDM6jfo7" ? Results.Ok() : Results.Unauthorized()); // +
}
