namespace Corpus.Tokens.TestServerAnswer;

static class Stub
{
    public static string Answer => "{\"access_token\":\"mkG3rdo2WYg2HNj4eHT5ZJR6KWP8xRh6KDu8RRo2\",\"token_type\":\"Bearer\",\"expires_in\":3600}"; // +
}
