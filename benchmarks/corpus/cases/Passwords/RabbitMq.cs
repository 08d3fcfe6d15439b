namespace Corpus.Passwords.RabbitMq;

using RabbitMQ.Client;

static class Queue
{
    public static ConnectionFactory Create() => new() { HostName = "mq.orders.example", UserName = "guest", Password = "guest" }; // +
}
