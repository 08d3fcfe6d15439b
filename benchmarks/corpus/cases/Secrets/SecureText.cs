namespace Corpus.Secrets.SecureText;

using System.Security;

static class Hidden
{
    public static SecureString ClientSecret()
    {
        var text = new SecureString();
        foreach (var one in "nwv7xDM6jfo7xVH6JpY5icC6BRZ2yot7") text.AppendChar(one); // +
        return text;
    }
}
