namespace Corpus.Secrets.InterfaceDefault;

interface ISsoClient
{
    string ClientSecret => "wTd8mqv4QzH7wvy8DMC2foh9VHX7pYG2"; // +
    string ClientId => "orders"; // -
}
