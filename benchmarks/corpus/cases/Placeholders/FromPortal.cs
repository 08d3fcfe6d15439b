namespace Corpus.Placeholders.FromPortal;

static class Client { public const string ClientSecret = "Copy the client secret from the portal"; } // +
