namespace Corpus.Secrets.ConnectionText;

static class Bus
{
    public const string Connection = "Endpoint=https://bus.orders.example;ClientId=orders;ClientSecret=PWx3hTK2ubR3oGu5tQt8CYR4RBV4FJw6"; // +
}
