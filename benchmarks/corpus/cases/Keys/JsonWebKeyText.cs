namespace Corpus.Keys.JsonWebKeyText;

static class Jwk
{
    public static string Text => """{"kty":"oct","k":"WYg2HNj4eHT5ZJR6KWP8xRh6KDu8RRo2umt3tfC3RbR","alg":"HS256"}"""; // +
    public static string Public => """{"kty":"EC","crv":"P-256","x":"Ygt4Njw2HTX9JRq2WPW2RhT8Dub2RoG2mtQ4fCY4bRB","y":"gtH6jwe4TXZ9RqK9PWx3hTK2ubR3oGu5tQt8CYR4RBV"}"""; // -
}
