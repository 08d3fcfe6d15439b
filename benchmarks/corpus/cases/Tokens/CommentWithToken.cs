namespace Corpus.Tokens.CommentWithToken;

static class Api
{
    // curl -H "Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJvcmRlcnMtd29ya2VyIiwiYXVkIjoib3JkZXJzIiwibiI6NH0.cd8sJZY4ds2fj3R_kum8aKUQgJLpL-Bqlnxkt5HF2mc" https://api.orders.example // +
    // Authorization: Bearer <token> // -
    public const int Retries = 3;
}
