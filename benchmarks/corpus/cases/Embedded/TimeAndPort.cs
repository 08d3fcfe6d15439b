namespace Corpus.Embedded.TimeAndPort;

static class Texts
{
    public const string Schedule = "https://orders.example/run@10:30"; // -
    public const string Package = "https://registry.orders.example/@orders/client:latest"; // -
}
