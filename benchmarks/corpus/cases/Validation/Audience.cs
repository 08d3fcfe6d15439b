namespace Corpus.Validation.Audience;

using Microsoft.IdentityModel.Tokens;

static class Api
{
    public static TokenValidationParameters Create() => new() { ValidateAudience = false }; // +
    public static TokenValidationParameters Strict() => new() { ValidateAudience = true, ValidAudience = "orders" }; // -
}
