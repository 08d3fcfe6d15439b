namespace Corpus.Keys.JwtSettings;

sealed class JwtSettings
{
    public string Issuer { get; set; } = "orders"; // -
    public string SigningKey { get; set; } = "fF0ZzoHu56wJypuGq6K1gKHX2YVFUsdfwpgXHNPwKog="; // +
    public string SigningKeyId { get; set; } = "2026-11"; // -
}
