namespace Corpus.Placeholders.Todo;

static class Client { public const string ClientSecret = "TODO"; } // +
