namespace Corpus.Placeholders.Angle;

sealed class Client { public string ClientSecret { get; set; } = "<client-secret>"; } // +
