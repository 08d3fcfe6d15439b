namespace Corpus.Tokens.SignedToken;

static class Api
{
    public const string Sample = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJvcmRlcnMtd29ya2VyIiwiYXVkIjoib3JkZXJzIiwibiI6MX0.PUcd8sJZY4ds2fj3R_kum8aKUQgJLpL-Bqlnxkt5HF0"; // +
}
