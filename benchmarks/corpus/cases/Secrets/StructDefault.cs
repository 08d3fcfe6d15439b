namespace Corpus.Secrets.StructDefault;

readonly struct ClientSecretHolder(string clientSecret)
{
    public string ClientSecret { get; } = clientSecret; // -
    public static readonly ClientSecretHolder Test = new("RBV4FJw6dzm3vVQ8Hnw4yxD4Cjf7hxV4"); // +
}
