namespace Corpus.Tokens.AntiForgery;

static class Forms
{
    public const string RequestVerificationToken = "__RequestVerificationToken"; // -
    public const string TokenPlaceholder = "%TOKEN%"; // -
}
