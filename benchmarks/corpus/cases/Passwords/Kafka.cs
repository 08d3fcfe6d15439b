namespace Corpus.Passwords.Kafka;

using Confluent.Kafka;

static class Broker
{
    public static ClientConfig Create(IConfiguration configuration) => new()
    {
        SaslUsername = "orders",
        SaslPassword = configuration["Kafka:Password"], // -
    };
    public static ClientConfig Fixed() => new() { SaslUsername = "orders", SaslPassword = "TXZ9RqK9PWx3hTK2ubR3oGu5tQt8CYR4" }; // +
}
