namespace Corpus.Embedded.AmqpAddress;

using RabbitMQ.Client;

static class Queue
{
    public static ConnectionFactory Create() => new() { Uri = new Uri("amqps://orders:jwe4TXZ9RqK9PWx3hTK2@mq.orders.example/orders") }; // +
}
