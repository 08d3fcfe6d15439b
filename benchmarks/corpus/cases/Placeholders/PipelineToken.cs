namespace Corpus.Placeholders.PipelineToken;

static class Client { public const string ClientSecret = "#{ClientSecret}#"; } // -
