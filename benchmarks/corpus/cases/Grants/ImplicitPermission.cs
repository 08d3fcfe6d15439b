namespace Corpus.Grants.ImplicitPermission;

using OpenIddict.Abstractions;

static class Seed
{
    public static OpenIddictApplicationDescriptor Create() => new()
    {
        ClientId = "spa",
        Permissions = { "ept:authorization", "gt:implicit" }, // +
    };
}
