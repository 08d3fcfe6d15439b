namespace Corpus.Queries.SignalRHub;

static class Hub
{
    public static string? TokenOf(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/hubs/orders") ? context.Request.Query["access_token"].ToString() : null; // -
}
