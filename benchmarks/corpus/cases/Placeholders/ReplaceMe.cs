namespace Corpus.Placeholders.ReplaceMe;

static class Client { public const string ClientSecret = "REPLACE_ME"; } // +
