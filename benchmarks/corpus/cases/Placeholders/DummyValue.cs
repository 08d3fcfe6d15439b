namespace Corpus.Placeholders.DummyValue;

static class Client { public const string ClientSecret = "dummy"; } // +
