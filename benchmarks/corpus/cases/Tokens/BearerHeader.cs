namespace Corpus.Tokens.BearerHeader;

static class Api
{
    public static void Prepare(HttpClient client) => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "bjd5rYB4QQf6Dmk9Lrd5uWY4tHN2weH8XZJ9qKW6"); // +
    public static void Forward(HttpClient client, string token) => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); // -
}
