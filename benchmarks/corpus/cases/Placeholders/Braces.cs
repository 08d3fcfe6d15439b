namespace Corpus.Placeholders.Braces;

static class Client { public const string ClientSecret = "{client-secret}"; } // +
