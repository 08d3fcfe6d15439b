namespace Corpus.Passwords.Derived;

static class Hash
{
    public static byte[] Derive(string password, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32); // -
    public static byte[] Fixed(byte[] salt) => Rfc2898DeriveBytes.Pbkdf2("orders-master-pass", salt, 600_000, HashAlgorithmName.SHA256, 32); // +
}
