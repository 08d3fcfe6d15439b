namespace Corpus.Keys.SymmetricKey;

using Microsoft.IdentityModel.Tokens;

static class Jwt
{
    public static SymmetricSecurityKey Create() => new(Encoding.UTF8.GetBytes("Lrd5uWY4tHN2weH8XZJ9qKW6WxR8TKD2bRR6Gum7Qtf2YRb4")); // +
    public static SymmetricSecurityKey From(IConfiguration configuration) => new(Convert.FromBase64String(configuration["Jwt:Key"]!)); // -
}
