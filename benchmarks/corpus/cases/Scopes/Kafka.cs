namespace Corpus.Scopes.Kafka;

using Confluent.Kafka;

static class Broker
{
    public static ClientConfig Create() => new() { SaslOauthbearerScope = "kafka.admin *" }; // +
}
