namespace Corpus.Secrets.OpenIddictDescriptor;

using OpenIddict.Abstractions;

static class Seed
{
    public static OpenIddictApplicationDescriptor Create() => new()
    {
        ClientId = "orders-console",
        ClientSecret = "cbd8434c-9be9-4368-8786-f3b5f9c7eb08", // +
    };
}
