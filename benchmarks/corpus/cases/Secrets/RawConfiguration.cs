namespace Corpus.Secrets.RawConfiguration;

static class Settings
{
    public const string Json = """{ "Sso": { "ClientId": "orders", "ClientSecret": "yxD4Cjf7hxV4XJp3Gic9yBR4cyo5rzm5" } }"""; // +
    public const string Yaml = "sso:\n  client-secret: xDM6jfo7xVH6JpY5icC6BRZ2yot7zmc6\n"; // +
}
