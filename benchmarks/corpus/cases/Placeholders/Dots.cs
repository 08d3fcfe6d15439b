namespace Corpus.Placeholders.Dots;

static class Client { public const string ClientSecret = "..."; } // -
