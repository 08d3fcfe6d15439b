namespace Corpus.Secrets.ArrayOfSecrets;

static class Store
{
    public static readonly string[] ClientSecrets = ["ZJR6KWP8xRh6KDu8RRo2umt3tfC3RbR9", "JRq2WPW2RhT8Dub2RoG2mtQ4fCY4bRB9"]; // +
    public static readonly string[] ClientSecretNames = ["import-client-secret", "export-client-secret"]; // -
}
