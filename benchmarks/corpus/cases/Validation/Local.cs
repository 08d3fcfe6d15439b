namespace Corpus.Validation.Local;

using Microsoft.IdentityModel.Tokens;

static class Api
{
    public static TokenValidationParameters Create()
    {
        var check = false;
        return new() { ValidateAudience = check }; // +
    }
}
