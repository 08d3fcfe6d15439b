namespace Corpus.Keys.AesKey;

static class Cipher
{
    public static Aes Create()
    {
        var aes = Aes.Create();
        aes.Key = Convert.FromBase64String("4wfF0ZzoHu56wJypuGq6K1gKHX2YVFUsdfwpgXHNPwI="); // +
        aes.IV = new byte[16]; // -
        return aes;
    }
}
