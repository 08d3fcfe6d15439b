namespace Corpus.Secrets.RecordDefault;

record OrdersClient(string ClientId, string ClientSecret = "hunter2"); // +
