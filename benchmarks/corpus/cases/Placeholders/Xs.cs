namespace Corpus.Placeholders.Xs;

static class Client { public const string ClientSecret = "xxxxxxxxxxxxxxxx"; } // +
