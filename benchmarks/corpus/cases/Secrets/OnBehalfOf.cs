namespace Corpus.Secrets.OnBehalfOf;

using Azure.Identity;

static class Downstream
{
    public static OnBehalfOfCredential Create(string assertion) =>
        new("contoso.example", "orders-api", clientSecret: "GLr3ouW8gtH6jwe4TXZ9RqK9PWx3hTK2", userAssertion: assertion); // +
}
