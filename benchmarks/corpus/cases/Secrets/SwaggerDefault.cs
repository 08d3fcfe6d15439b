namespace Corpus.Secrets.SwaggerDefault;

static class Swagger
{
    public static object Example => new { clientId = "string", clientSecret = "string" }; // -
}
