namespace Corpus.Secrets.GenericSecretName;

static class Vague
{
    public const string Secret = "xRh6KDu8RRo2umt3tfC3RbR9VsF3wTd8"; // +
    public const string TopSecret = "Area 51"; // -
}
