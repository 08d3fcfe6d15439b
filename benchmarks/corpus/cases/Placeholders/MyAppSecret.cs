namespace Corpus.Placeholders.MyAppSecret;

static class Client { public const string ClientSecret = "my-client-secret-here"; } // +
