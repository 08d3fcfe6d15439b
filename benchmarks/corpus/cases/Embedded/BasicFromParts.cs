namespace Corpus.Embedded.BasicFromParts;

static class Api
{
    public static AuthenticationHeaderValue Create(string id, string secret) => new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{id}:{secret}"))); // -
}
