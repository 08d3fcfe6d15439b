namespace Corpus.TokenEndpoints.KafkaEndpoint;

using Confluent.Kafka;

static class Broker
{
    public static ClientConfig Create() => new() { SaslOauthbearerTokenEndpointUrl = "http://sso.orders.example/token" }; // +
}
