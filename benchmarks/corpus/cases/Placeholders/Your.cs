namespace Corpus.Placeholders.Your;

sealed class Client { public string ClientSecret { get; set; } = "YOUR_CLIENT_SECRET"; } // +
