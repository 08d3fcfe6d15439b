namespace Corpus.Embedded.BasicHeaderText;

static class Api
{
    public static void Prepare(HttpRequestMessage request) => request.Headers.Add("Authorization", "Basic aW1wb3J0OmxldG1laW4="); // +
    public static void Challenge(HttpResponse response) => response.Headers.WWWAuthenticate = "Basic realm=\"orders\""; // -
}
