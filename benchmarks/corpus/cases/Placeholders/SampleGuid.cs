namespace Corpus.Placeholders.SampleGuid;

static class Client { public const string ClientSecret = "00000000-0000-0000-0000-000000000000"; } // -
