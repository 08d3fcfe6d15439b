namespace Corpus.Secrets.FieldInitialisedInConstructor;

sealed class Client
{
    private readonly string _clientSecret;
    public Client() => _clientSecret = "KDu8RRo2umt3tfC3RbR9VsF3wTd8mqv4"; // +
    public Client(string clientSecret) => _clientSecret = clientSecret; // -
    public override string ToString() => _clientSecret.Length.ToString();
}
