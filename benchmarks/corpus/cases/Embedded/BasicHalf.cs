namespace Corpus.Embedded.BasicHalf;

static class Api
{
    public static AuthenticationHeaderValue Create(string id) => new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(id + ":HNj4eHT5ZJR6KWP8xRh6KDu8RRo2umt3"))); // +
}
