namespace Corpus.Certificates.Kafka;

using Confluent.Kafka;

static class Broker
{
    public static ClientConfig Create() => new() { EnableSslCertificateVerification = false }; // +
    public static ClientConfig Strict() => new() { EnableSslCertificateVerification = true }; // -
}
