namespace Corpus.Placeholders.ChangeMe;

static class Client { public const string ClientSecret = "changeme"; } // +
