namespace Corpus.Validation.AssignedInBranches;

using Microsoft.IdentityModel.Tokens;

static class Api
{
    public static TokenValidationParameters Create(string? audience)
    {
        var parameters = new TokenValidationParameters();
        if (audience is null) parameters.ValidateAudience = false; // +
        else parameters.ValidAudience = audience;
        return parameters;
    }
}
