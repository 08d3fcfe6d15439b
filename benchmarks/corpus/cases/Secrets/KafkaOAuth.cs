namespace Corpus.Secrets.KafkaOAuth;

using Confluent.Kafka;

static class Broker
{
    public static ProducerConfig Create() => new()
    {
        BootstrapServers = "kafka.orders.example:9092",
        SaslOauthbearerClientId = "orders-producer",
        SaslOauthbearerClientSecret = "rdo2WYg2HNj4eHT5ZJR6KWP8xRh6KDu8", // +
    };
}
